# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.21.0", "keras==3.15.1", "pydot==4.0.1"]
# ///
import keras

layers = [keras.Input((2,)), keras.layers.Dense(1, name="score")]
graph = keras.utils.model_to_dot(keras.Sequential(layers))
print("nodes:", len(graph.get_nodes()))
print("score" in graph.to_string())
