"""Stands in for tensorflow.examples.tutorials.mnist.input_data."""

import keras
import numpy as np


class Images:
    """Images and labels, in batches."""

    def __init__(self, images, labels, one_hot):
        self.images = images.reshape(-1, 784).astype("float32") / 255
        self.labels = np.eye(10)[labels] if one_hot else labels
        self.num_examples = len(images)
        self.order = []

    def next_batch(self, size):
        """Return the next images and labels, in a new order each epoch."""
        if len(self.order) < size:
            self.order = np.random.permutation(self.num_examples)
        now, self.order = self.order[:size], self.order[size:]
        return self.images[now], self.labels[now]


class Sets:
    """The three parts that the old module had."""

    def __init__(self, train, test, one_hot):
        images, labels = train
        self.validation = Images(images[:5000], labels[:5000], one_hot)
        self.train = Images(images[5000:], labels[5000:], one_hot)
        self.test = Images(*test, one_hot)


def read_data_sets(folder=None, one_hot=False):
    """Return MNIST; Keras keeps it in its own folder."""
    return Sets(*keras.datasets.mnist.load_data(), one_hot)
