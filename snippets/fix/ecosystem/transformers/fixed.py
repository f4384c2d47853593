# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.21.0",
#     "keras==3.15.1",
#     "tf-keras==2.21.0",
#     "transformers==4.57.1",
# ]
# ///
import logging
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.WARNING)

import tensorflow as tf
import tf_keras
from transformers import BertConfig, TFBertModel

config = BertConfig(
    vocab_size=100,
    hidden_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=32,
)
model = TFBertModel(config)  # untrained, nothing downloaded
output = model(tf.constant([[1, 2, 3]]))
print(output.last_hidden_state.shape)
print("a model of Keras 2:", isinstance(model, tf_keras.Model))
