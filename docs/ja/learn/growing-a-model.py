# ---
# jupyter:
#   guide:
#     title: モデルを育てる
#     description: 1 つのネットワークを、fit から自作のループまで 5 段階で育て、段階ごとに曲線、コードの行数、時間を比べます。
#     translates:
#       top: 1304be17
#       data: bb4c83ca
#       measure: 084cb186
#       fit: 459e61a3
#       data-callbacks: ac9e8751
#       own-parts: b7b48e90
#       train-step: 7ef37969
#       loop: c15ccb3b
#       curves: ab8d2d86
#       next: 30016f2e
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
# まず `fit` で始め、必要になったら、その分だけ学習を自分の手に移します。このノートブックでは 1 つのネットワークを 5 段階で育てます。段階ごとに、学習の結果が変わらないこと、書いたコードの行数、1 エポック（全データを 1 回使うこと）の時間が段階 1 の何倍かを確かめます。足りたところで止めてください。
#
# | 段階 | 自分で受け持つもの | `fit` に任せるもの |
# | --- | --- | --- |
# | 1 [`fit`](#fit) | なし | すべて |
# | 2 [`tf.data`、コールバック](#data-callbacks) | データと、エポックの合間の処理 | 学習 |
# | 3 [自作のレイヤーと損失](#own-parts) | ネットワークの計算 | 学習 |
# | 4 [`train_step`](#train-step) | 1 つのバッチでの処理 | エポック、検証、コールバック |
# | 5 [ループ](#loop) | すべて | なし |
#
# 自分で動かすには、まず Python 3.11〜3.13 で `pip install tensorflow scikit-learn matplotlib notebook` を実行します。次に、上のボタンでこのページをダウンロードし、`jupyter notebook` で開きます。学習が初めてなら、先に[最初の 1 時間](first-hour.py)をどうぞ。
#
# ## データとモデル { #data }
#
# scikit-learn には 1,797 枚の手書き数字が付いています。300 枚は検証用（検証データ）に取り分け、学習には使わないので、本当に読めるようになったかを確かめられます。
#
# `new_model` はいつも同じネットワークを作ります。シードで重み（学習で調整する数値）の初期値が決まるからです。あとの段階では、別の種類のレイヤーやモデルを渡します。

# %%
import inspect
import time

import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=300, random_state=0
)


def new_model(dense=keras.layers.Dense, kind=keras.Sequential):
    keras.utils.set_random_seed(0)
    return kind([keras.Input((64,)), dense(32, activation="relu"), dense(10)])


# %% [markdown]
# ## 何を測るか { #measure }
#
# `report` は、1 つの段階のモデルを 20 エポック学習させ、段階 1 と比べます。行数は、その段階のコードがあるセルのうち、コメントと空行を除いた行を数えます。時間は、段階 1 と新しい段階を交互に 3 回ずつ動かし、それぞれ最も速かった回で比べます。最初の学習には TensorFlow の準備の時間も入るので、測りません。
#
# 図では、前の段階の曲線ほど太く描きます。学習の結果が違えば、細い曲線が太い曲線からはみ出します。
#
# 読まなくても先に進めるコードなので、たたんであります。

# %% 測るコード jupyter={"source_hidden": true}
EPOCHS = 20
steps = {}


def seconds(step):
    start = time.perf_counter()
    history = step["train"](step["model"], 5)
    return (time.perf_counter() - start) / len(history["loss"])


def report(name, model, train, code=None):
    history = train(model, EPOCHS)
    cell, _ = inspect.findsource(code or train)
    lines = [line for line in map(str.strip, cell) if line]
    step = steps[name] = {
        "model": model,
        "train": train,
        "history": history,
        "lines": sum(not line.startswith("#") for line in lines),
        "time": 1,
    }
    first = next(iter(steps.values()))
    if step is not first:
        rounds = [(seconds(first), seconds(step)) for _ in range(3)]
        old, new = map(min, zip(*rounds))
        step["time"] = new / old
    step["difference"] = max(
        abs(a - b)
        for key in ("loss", "val_loss")
        for a, b in zip(history[key], first["history"][key], strict=True)
    )
    assert step["difference"] < 1e-3, step["difference"]

    print(f"lines of code:      {step['lines']}")
    print(f"time per epoch:     {step['time']:.1f} times step 1")
    print(f"largest difference: {step['difference']:.6f}")
    figure, axis = plt.subplots(figsize=(5, 2.4))
    for i, (label, shown) in enumerate(steps.items(), 1):
        width = 2 + 3 * (len(steps) - i)
        losses = shown["history"]["loss"]
        axis.plot(range(1, EPOCHS + 1), losses, linewidth=width, label=label)
    axis.set(xlabel="epoch", ylabel="loss", xticks=(1, 5, 10, 15, 20))
    axis.legend()


# %% [markdown]
# ## 段階 1: compile と fit { #fit }
#
# `compile` で学び方を決めます。Adam が重みを動かし、損失の交差エントロピーが答えの外れ具合を表します。`fit` は、64 枚ずつ（ミニバッチ）使って学習させます。`from_logits=True` は、最後のレイヤーが確率ではなく生のスコアを出すときに付けます。
#
# `shuffle=False` は、どの段階でも同じバッチが同じ順序で来るようにするためのもので、比較のためだけに付けています。自分の学習では外してください。

# %%
model = new_model()
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)


def fit_arrays(model, epochs):
    history = model.fit(
        x_train,
        y_train,
        batch_size=64,
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history


# %% alt="20 エポックの学習の損失。2 を超える値から 0.5 より下まで下がる。"
report("1 fit", model, fit_arrays)

# %% [markdown]
# 損失が下がり、学習が進んでいます。この最初の出力は、段階 1 をそれ自身と比べたものです。あとの段階では、曲線がこれに重なるかどうかを見てください。
#
# **ここで止めてよい場合:** データがメモリーに収まり、ふつうの学習で足りるとき。たいていはこれで足ります。
#
# ## 段階 2: 自分のデータとコールバック { #data-callbacks }
#
# `tf.data` のデータセットは、バッチをどこから取り出すかを表します。ここではメモリーからですが、最初の行を変えれば、ファイルからも取り出せます。メモリーに収まらない大きさでもかまいません。`cache` は一度作ったバッチを取っておき（メモリーに収まらないときは外します）、`prefetch` はネットワークが学習している間に次のバッチを用意します。
#
# ここでも、比較のためにシャッフルはしません。`fit` はデータセットをシャッフルしないので、自分の学習では、`.batch(64)` の前に `.cache().shuffle(len(x))` を置き、後ろの `cache` を外してください。この順序にする理由は[データ](../compare/data.md#not-the-same)のページで確かめられます。
#
# コールバックは、エポックの終わりなど、決まったときに `fit` から呼ばれます。`EarlyStopping` は検証の損失を見張り、それまでの最小値から 0.001 を超えて下がらないエポックが 5 回続くと、学習を終わらせます。


# %%
def dataset(x, y):
    data = tf.data.Dataset.from_tensor_slices((x, y))
    return data.batch(64).cache().prefetch(tf.data.AUTOTUNE)


batches = dataset(x_train, y_train)
val_batches = dataset(x_val, y_val)
stop = keras.callbacks.EarlyStopping(min_delta=0.001, patience=5)

model = new_model()
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)


def fit_batches(model, epochs):
    history = model.fit(
        batches,
        epochs=epochs,
        shuffle=False,
        validation_data=val_batches,
        callbacks=[stop],
        verbose=0,
    )
    return history.history


# %% alt="段階 1 と 2 の曲線。重なって 1 本に見える。"
report("2 data, callback", model, fit_batches)

# %% [markdown]
# ネットワークも学習も段階 1 と同じです。時間が違うのは、バッチの渡し方が違うからです。配列を渡すと、`fit` はエポックのたびにバッチを切り出します。ここでは、2 回目からはできあがったバッチを使います。小さなネットワークで計算が少ないので、その差が目立ちます。1 つのバッチの計算が増えるほど、差は気にならなくなります。
#
# ここまでは、学習を打ち切る条件に一度も当てはまっていません。上限を 1,000 エポックに増やして続けると、途中で自動的に止まります。

# %%
history = fit_batches(model, 1000)
print(f"stopped after {len(history['loss'])} more epochs")

# %% [markdown]
# 残るのは最後のエポックの重みです。`EarlyStopping(restore_best_weights=True)` とすれば、最も良かったエポックの重みに戻ります。
#
# **ここで止めてよい場合:** 変えたいのがデータだけか、エポックの合間の処理（終了、保存、記録、学習率の変更など）だけのとき。
#
# ## 段階 3: 自作のレイヤーと損失 { #own-parts }
#
# 今度は、ネットワークの計算を自分で書きます。レイヤーは、入力の数がわかる `build` で重みを作り、`call` でそれを使います。このレイヤーの計算は `Dense`（全結合層）と同じで、重みの初期値の決め方（`glorot_uniform`）も同じです。短く書くために省いたものがあります。重みは保存できますが、このレイヤーを含むモデルは、保存しても読み込めません。何を書き足せばよいかは[カスタムレイヤー](../compare/custom-layer.md)のページでわかります。
#
# 損失関数は、正しい数字とスコアを受け取り、画像 1 枚につき 1 つの数を返します。交差エントロピーでは、スコアを確率の対数に変え、そのうち正しい数字の値にマイナスを付けます。型を変換するのは、`fit` が正解の数字を浮動小数点数で渡すからです。レイヤーも損失も、Keras のどのバックエンドでも動く `keras.ops` の関数で書いたので、TensorFlow に縛られません。


# %%
class OwnDense(keras.layers.Layer):
    def __init__(self, units, activation=None):
        super().__init__()
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape, initializer="glorot_uniform")
        self.bias = self.add_weight((self.units,), initializer="zeros")

    def call(self, x):
        return self.activation(keras.ops.matmul(x, self.kernel) + self.bias)


def cross_entropy(y_true, y_pred):
    true = keras.ops.cast(y_true, "int32")[:, None]
    log_p = keras.ops.log_softmax(y_pred)
    return -keras.ops.take_along_axis(log_p, true, axis=-1)[:, 0]


model = new_model(OwnDense)
model.compile(optimizer="adam", loss=cross_entropy)

# %% alt="段階 1 から 3 までの曲線。重なっている。"
report("3 layer, loss", model, fit_batches, code=cross_entropy)

# %% [markdown]
# **ここで止めてよい場合:** 変えたいのがモデルの構造や損失関数だけで、学習の手順はそのままでよいとき。
#
# ## 段階 4: 自作の学習ステップ { #train-step }
#
# 今度は、1 つのバッチで何をするかを書きます。損失を計算し、勾配（各重みが損失をどう変えるか）を求め、オプティマイザーで重みを動かします。`GradientTape` は計算を記録し、TensorFlow はその記録から勾配を求めます。レイヤーと損失は自作のものを引き続き使います。エポック、検証、コールバックは `fit` に任せたままです。


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


model = new_model(OwnDense, OwnStep)
model.compile(optimizer="adam", loss=cross_entropy)

# %% alt="段階 1 から 4 までの曲線。重なっている。"
report("4 train_step", model, fit_batches, code=OwnStep.train_step)

# %% [markdown]
# 最後のバッチだけは、ほかより小さくなります。`sample_weight` は、それを枚数の分だけ平均に反映させます。これまでは `fit` がそうしていました。ここでは、`self.metrics` に入っているのは損失の平均だけです。`compile` にほかのメトリクスを渡すなら、その更新も自分で書きます。
#
# **ここで止めてよい場合:** 変えたいのが更新のしかただけのとき（勾配の加工、勾配を含む損失、1 回の更新に 2 回の順伝播など）。進捗表示もコールバックも、これまでどおり使えます。
#
# ## 段階 5: 自作のループ { #loop }
#
# 今度は、エポックもバッチも勾配も検証も、すべて自分のコードに書きます。`tf.function` はステップをグラフに変え、TensorFlow は Python に戻らずそれを実行します。これまでの段階では、`fit` がそうしていました。

# %%
model = new_model(OwnDense)
optimizer = keras.optimizers.Adam()
mean_loss = keras.metrics.Mean()


@tf.function
def train_batch(model, x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(cross_entropy(y, model(x, training=True)))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])


def loop(model, epochs):
    history = {"loss": [], "val_loss": []}
    for _ in range(epochs):
        mean_loss.reset_state()
        for x, y in batches:
            train_batch(model, x, y)
        val_loss = tf.reduce_mean(cross_entropy(y_val, model(x_val)))
        history["loss"].append(float(mean_loss.result()))
        history["val_loss"].append(float(val_loss))
    return history


# %% alt="5 つの段階すべての曲線。重なっている。"
report("5 loop", model, loop)

# %% [markdown]
# 早期終了は使えなくなりました。`fit` のコールバックなので、ここでは自分で書くことになります。デコレーターも忘れないでください。外すと、Python がバッチごとにすべての演算を 1 つずつ実行します。

# %%
with_graph = min(seconds(steps["5 loop"]) for _ in range(3))
tf.config.run_functions_eagerly(True)
without = seconds(steps["5 loop"])
tf.config.run_functions_eagerly(False)
print(f"without tf.function: {without / with_graph:.0f} times as long")

# %% [markdown]
# **ここまで必要な場合:** 処理の順序を変えたいとき（複数のモデルをそれぞれの間隔で学習させる、ネットワークの出した答えで次のデータが決まる、エポックがない、など）。
#
# ## 5 つを並べる { #curves }

# %%
print(f"{'step':16} {'lines':>5} {'time':>5} {'differs':>9}")
for name, step in steps.items():
    lines, ratio, difference = step["lines"], step["time"], step["difference"]
    print(f"{name:16} {lines:5} {ratio:5.1f} {difference:9.6f}")

# %% [markdown]
# | 段階 | 得たもの |
# | --- | --- |
# | 1 `fit` | 学習済みのネットワーク |
# | 2 `tf.data`、コールバック | データの出どころを選び、エポックの合間に手を入れられる |
# | 3 自作のレイヤーと損失 | 自分で決めたネットワークと目標 |
# | 4 `train_step` | 自分で決めた更新のしかた。まわりは `fit` のまま |
# | 5 ループ | 自分で決めた処理の順序 |
#
# 出力の最後の列は、全エポックの学習と検証の損失について、段階 1 との差の最大値を示します。0.001 以上なら、アサーションがこのノートブックを止めます。細かく制御するためにコードは増えましたが、損失は変わりませんでした。段階 3 から 5 は段階 2 のバッチを、段階 4 と 5 は段階 3 のレイヤーと損失を使い回しています。その行数は数え直していません。
#
# 時間は、この小さなネットワークを、このページを生成したマシンで測ったものです。ネットワークやデータやマシンが変われば時間も変わるので、自分の環境で測ってください。
#
# ## 次に読むページ { #next }
#
# - [学習: `fit`、`train_step`、自作のループ](../compare/training.md)では、重みそのものを比べます。
# - [全体像](../understand/big-picture.md)で、`fit` の下に何があるかがわかります。
# - Keras: [Making new layers and models via subclassing](https://keras.io/guides/making_new_layers_and_models_via_subclassing/)、[EarlyStopping](https://keras.io/api/callbacks/early_stopping/)
# - TensorFlow: [`tf.data`: Build TensorFlow input pipelines](https://www.tensorflow.org/guide/data)、[Better performance with `tf.function`](https://www.tensorflow.org/guide/function)
