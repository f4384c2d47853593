import keras

loss = keras.losses.mean_squared_error([1.0, 2.0], [1.0, 4.0])
print(f"{float(loss):.1f}")


@keras.saving.register_keras_serializable()
class MyLayer(keras.Layer):
    pass


print(keras.saving.get_registered_name(MyLayer))
