import keras
from tensorflow.keras.preprocessing.text import Tokenizer

texts = ["the cat sat", "the cat ran away"]

old = Tokenizer()
old.fit_on_texts(texts)
numbers = keras.utils.pad_sequences(old.texts_to_sequences(texts))
print("Tokenizer", old.word_index, numbers.tolist(), sep="\n  ")

new = keras.layers.TextVectorization()
new.adapt(texts)
words = {str(w): i for i, w in enumerate(new.get_vocabulary())}
print("TextVectorization", words, new(texts).numpy().tolist(), sep="\n  ")
