from keras import backend as K

K.set_image_dim_ordering("th")
