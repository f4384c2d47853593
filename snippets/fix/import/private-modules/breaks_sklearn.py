from keras.wrappers.scikit_learn import KerasClassifier

classifier = KerasClassifier()
