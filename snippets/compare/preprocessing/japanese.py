import keras

text = ["とても良い店"]
for split in ("whitespace", "character"):
    layer = keras.layers.TextVectorization(vocabulary=["良"], split=split)
    print(f"{split:10}", layer(text).numpy())
