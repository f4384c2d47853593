# ---
# jupyter:
#   guide:
#     title: モデルを育てる
#     description: 1 つのネットワークを、1 行の学習から完全な制御まで、段階ごとに曲線を見ながら育てます。
#     translates:
#       top: 2e08beb5
#       data: 12b890e3
#       fit: 73f0d63b
#       train-step: c83c1ba1
#       loop: 168a0e67
#       curves: c18e976a
#       next: 6a2f6be0
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # モデルを育てる
#
# まず `fit` で始め、必要になったら、その分だけ自分で書きます。このノートブックでは 1 つのネットワークを 3 段階で育て、どの段階でも学習の結果が変わらないことを曲線で示します。自分で動かすには、Python 3.11〜3.13 で `pip install tensorflow scikit-learn matplotlib notebook` を実行してください。
#
# ## データ { #data }
#
# scikit-learn には 1,797 枚の手書き数字が付いています。1 枚は縦横 8 ピクセルの画像です。全体の 4 分の 1 はテスト用に取り分け、学習には使わないので、本当に読めるようになったかを確かめられます。

# %% alt="0 \u304b\u3089 9 \u307e\u3067\u306e\u624b\u66f8\u304d\u6570\u5b57 10 \u679a\u3002\u305d\u308c\u305e\u308c\u7e26\u6a2a 8 \u500b\u305a\u3064\u306e\u7070\u8272\u306e\u70b9\u3067\u63cf\u304b\u308c\u3066\u3044\u308b\u3002"
import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(64)

figure, axes = plt.subplots(1, 10, figsize=(8, 1))
for digit, axis in enumerate(axes):
    axis.imshow(x[digit].reshape(8, 8), cmap="gray_r")
    axis.axis("off")

# %% [markdown]
# ## 段階 1: compile と fit { #fit }
#
# ネットワークはレイヤーを重ねたもので、重みという調整できる数値を持ちます。学習では、画像を何枚かずつ（バッチ）見て、答えの外れ具合（損失）を測り、それが減るように重みを動かします。全部の画像を 1 回見終えると 1 エポックです。`compile` で学び方を決め、`fit` で学習させます。

# %%
EPOCHS = 20


def new_model(kind=keras.Sequential):
    keras.utils.set_random_seed(0)
    return kind(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )


loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

model = new_model()
model.compile(optimizer="adam", loss=loss_fn, metrics=["accuracy"])
history = model.fit(batches, epochs=EPOCHS, shuffle=False, verbose=0)
curves = {"fit": history.history["loss"]}

_, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"{accuracy:.0%} of the digits it never saw are read correctly")

# %% [markdown]
# **ここで止めてよい場合:** ふつうの学習で足りるとき。たいていはこれで足ります。
#
# ## 段階 2: 自作の学習ステップ { #train-step }
#
# 今度は、1 つのバッチで何をするかを書きます。損失を計算し、勾配（各重みが損失をどう変えるか）を求め、オプティマイザーで重みを動かします。ほかは `fit` に任せたままです。


# %%
class OwnStep(keras.Sequential):
    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        (mean_loss,) = self.metrics
        mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])
        return {"loss": mean_loss.result()}


model = new_model(OwnStep)
model.compile(optimizer="adam", loss=loss_fn)
history = model.fit(batches, epochs=EPOCHS, shuffle=False, verbose=0)
curves["train_step"] = history.history["loss"]

# %% [markdown]
# **ここで止めてよい場合:** 変えたいのが更新のしかただけのとき。コールバックも進捗表示も保存も、これまでどおり使えます。
#
# ## 段階 3: 自作のループ { #loop }
#
# エポックも、バッチも、勾配も、すべてが見えるようになりました。`tf.function` はステップをグラフに変えます。`fit` もずっとそうしていました。

# %%
model = new_model()
optimizer = keras.optimizers.Adam()
mean_loss = keras.metrics.Mean()


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])


curves["loop"] = []
for _ in range(EPOCHS):
    mean_loss.reset_state()
    for x_batch, y_batch in batches:
        train_step(x_batch, y_batch)
    curves["loop"].append(float(mean_loss.result()))

# %% [markdown]
# ## 3 つの同じ曲線 { #curves }
#
# 3 本の線は重なります。細かく制御するために増えたのはコードの行数だけで、学習の結果は変わりません。

# %% alt="fit\u3001train_step\u3001\u30eb\u30fc\u30d7\u306e 20 \u30a8\u30dd\u30c3\u30af\u306e\u640d\u5931\u30023 \u672c\u306e\u7dda\u304c\u91cd\u306a\u308a\u3001\u4e0b\u304c\u3063\u3066\u3044\u304f 1 \u672c\u306e\u66f2\u7dda\u306b\u898b\u3048\u308b\u3002"
figure, axis = plt.subplots(figsize=(6, 3.2))
for width, (name, losses) in zip((9, 5, 1.5), curves.items()):
    axis.plot(range(1, EPOCHS + 1), losses, linewidth=width, label=name)
axis.set(xlabel="epoch", ylabel="loss", xticks=range(1, EPOCHS + 1, 3))
axis.legend()

first = curves["fit"]
largest = max(
    abs(a - b) for losses in curves.values() for a, b in zip(losses, first)
)
assert largest < 1e-4, largest
print(f"largest difference between the curves: {largest:.1e}")

# %% [markdown]
# ## 次に読むページ { #next }
#
# - [学習: `fit`、`train_step`、自作のループ](../compare/training.md)では、重みそのものを比べます。
# - [全体像](../understand/big-picture.md)で、`fit` の下に何があるかがわかります。
