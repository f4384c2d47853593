# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0"]
#
# [tool.uv]
# override-dependencies = ["keras; python_version < '3'"]  # not installed
# ///
from tensorflow.keras.layers import Dense

layer = Dense(1)
