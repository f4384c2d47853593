import keras

sentences = keras.utils.pad_sequences([[4, 7, 2], [5, 1]], padding="post")
model = keras.Sequential([keras.layers.Embedding(10, 2)])

print(sentences)
print(model.predict(sentences, verbose=0).shape)
