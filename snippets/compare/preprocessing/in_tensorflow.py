from collections import Counter

import tensorflow as tf

age = tf.constant([23.0, 35.0, 50.0, 61.0])
city = tf.constant(["Kyoto", "Osaka", "Kyoto", "Nara"])
review = tf.constant(["Very good!", "not good", "Good, good", "so so"])


def vocabulary(tokens, size=None):
    counts = Counter(tokens.numpy().astype(str))
    frequent = sorted(counts, key=lambda t: (counts[t], t), reverse=True)
    return ["[UNK]", *frequent][:size]


def one_hot(names, tokens):
    pairs = tf.lookup.KeyValueTensorInitializer(names, range(len(names)))
    table = tf.lookup.StaticHashTable(pairs, default_value=0)
    return tf.one_hot(table.lookup(tokens), len(names))


mean, variance = tf.nn.moments(age, axes=0)
scaled = (age - mean) / tf.sqrt(variance)
group = tf.one_hot(tf.searchsorted([30.0, 50.0], age, side="right"), 3)
places = vocabulary(city[:3])  # Nara stays unknown
place = one_hot(places, city)

plain = tf.strings.regex_replace(tf.strings.lower(review), "[[:punct:]]", "")
tokens = tf.strings.split(plain)
words = vocabulary(tokens.flat_values, 4)
each = tf.ragged.map_flat_values(lambda t: one_hot(words, t), tokens)
counts = tf.reduce_sum(each, axis=1)
features = tf.concat([scaled[:, None], group, place, counts], axis=1)

print("cities", *places)
print("words ", *words)
for row in features:
    print(f"{row[0]:5.2f}", *(int(value) for value in row[1:]))
