import subprocess
import sys
from pathlib import Path

Path("book.py").write_text("""\
from keras.layers.core import Dense, Dropout
from keras.models import Sequential
from keras.optimizers import Adam
from keras.utils import np_utils

model = Sequential()
model.add(Dense(output_dim=64, input_dim=20, activation="relu"))
model.add(Dropout(0.5))
model.add(Dense(output_dim=10, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer=Adam(lr=0.01))
y = np_utils.to_categorical([0, 1, 2], 10)
model.fit_generator(batches(), steps_per_epoch=4, epochs=2)
model.save("book")
""")
command = [sys.executable, "check.py", "book.py"]
result = subprocess.run(command, capture_output=True, text=True)
print(result.stdout)
print("exit status:", result.returncode)
