import keras
import numpy as np
import tensorflow as tf

age = np.array([[23], [35], [50], [61]], "float32")
city = np.array(["Kyoto", "Osaka", "Kyoto", "Nara"])
review = np.array(["Very good!", "not good", "Good, good", "so so"])

scale = keras.layers.Normalization()
scale.adapt(age)
group = keras.layers.Discretization([30, 50], output_mode="one_hot")
place = keras.layers.StringLookup(output_mode="one_hot")
place.adapt(city[:3])  # Nara stays unknown
words = keras.layers.TextVectorization(output_mode="count", max_tokens=4)
words.adapt(review)


def preprocess(age, city, review):
    columns = [scale(age), group(age), place(city), words(review)]
    return keras.ops.concatenate(columns, axis=1)


data = tf.data.Dataset.from_tensor_slices((age, city, review))
data = data.batch(2).map(preprocess, num_parallel_calls=tf.data.AUTOTUNE)
features = np.concatenate(list(data))

for row in features:
    print(f"{row[0]:5.2f}", *(int(value) for value in row[1:]))
