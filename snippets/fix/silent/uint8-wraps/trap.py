from sklearn.datasets import load_sample_image

picture = load_sample_image("china.jpg")
scaled = (picture - 128) / 128

print("type of the pixels:", picture.dtype)
for brightness in (0, 127, 128, 255):
    value = scaled[picture == brightness][0]
    expected = (brightness - 128) / 128
    print(f"{brightness:3} becomes {value:5.2f} (expected: {expected:5.2f})")
