import tensorflow as tf

formats = tf.float32, tf.float16, tf.bfloat16
shown = {}
print(" " * 8 + "".join(f"{dtype.name:>11}" for dtype in formats))
for number in (1 / 3, 2049.0, 70000.0, 1e-8):
    shown[number] = [float(tf.cast(number, dtype)) for dtype in formats]
    print(f"{number:<8.5g}" + "".join(f"{v:11.5g}" for v in shown[number]))
