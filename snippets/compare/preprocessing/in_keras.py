import keras
import numpy as np

age = np.array([[23], [35], [50], [61]], "float32")
city = np.array([["Kyoto"], ["Osaka"], ["Kyoto"], ["Nara"]])
review = np.array(["Very good!", "not good", "Good, good", "so so"])

scale = keras.layers.Normalization()
scale.adapt(age)
group = keras.layers.Discretization([30, 50], output_mode="one_hot")
place = keras.layers.StringLookup(output_mode="one_hot")
place.adapt(city[:3])  # Nara stays unknown
words = keras.layers.TextVectorization(output_mode="count", max_tokens=4)
words.adapt(review)

a = keras.Input((1,))
c = keras.Input((1,), dtype="string")
r = keras.Input((), dtype="string")
columns = [scale(a), group(a), place(c), words(r)]
model = keras.Model([a, c, r], keras.layers.Concatenate()(columns))
features = model([age, city, review])

print("cities", *place.get_vocabulary())
print("words ", *words.get_vocabulary())
for row in features:
    print(f"{row[0]:5.2f}", *(int(value) for value in row[1:]))
