# ---
# jupyter:
#   guide:
#     title: 最初の 1 時間
#     description: ネットワークを学習させたことがない人へ。手書き数字の読み方を教え、間違いを眺め、わざと失敗させてみます。
#     translates:
#       top: 09f2824d
#       data: '96154045'
#       unseen: 7a332be5
#       network: 8556b511
#       train: 1a1a91dc
#       curve: 8c4f4670
#       measure: 91fb928b
#       mistakes: 0de3b842
#       draw: 800556d8
#       change: 0e056192
#       overfitting: 3d845ccb
#       save: a7de453b
#       next: 54da36b5
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
# # 最初の 1 時間
#
# この 1 時間で、手書き数字の読み方をコンピューターに教えます。使うのは**ニューラルネットワーク**（以下、ネットワーク）で、層を何段も重ねたものの学習が**ディープラーニング**（深層学習）です。数学も GPU も要りません。Python が少し読めれば始められます。
#
# 自分で動かすには、まず Python 3.11〜3.13 で `pip install tensorflow scikit-learn matplotlib notebook` を実行します。やり方は「[TensorFlow と Keras のインストール](install.md)」にあります。次に、上のボタンでこのページをノートブックとしてダウンロードし、`jupyter notebook` で開きます。セル（コードのひとかたまり）は Shift+Enter で上から順に実行します。ひととおり動いたら、どこかを変えて実行し直してみてください。壊れる心配はありません。最初のセルで `oneDNN` や `cuInit` と書かれた赤い行が出ることがあります。これは[エラーではありません](../fix/import/log-lines.md)。実行結果はすべて載せてあるので、読むだけでもかまいません。
#
# ## データを見る { #data }
#
# いきなりネットワークを作ってはいけません。まず、何を学ばせるのかを自分の目で見ます。機械学習のライブラリー scikit-learn には 1,797 枚の[手書き数字](https://scikit-learn.org/stable/modules/generated/sklearn.datasets.load_digits.html)が付いているので、ダウンロードは不要です。最初の 16 枚を、正解を上に付けて並べます。

# %% alt="2 段に並んだ 16 枚の手書き数字。それぞれ縦横 8 個ずつの灰色の点で描かれ、上に何の数字かが書いてある。"
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)


def show(axis, picture, title):
    axis.imshow(picture.reshape(8, 8), cmap="gray_r")
    axis.set_title(title)
    axis.axis("off")


figure, axes = plt.subplots(2, 8, figsize=(6, 2.2))
for axis, picture, digit in zip(axes.flat, x, y):
    show(axis, picture, digit)

# %% [markdown]
# 1 枚の画像は、縦 8 個、横 8 個に並んだ数です。0 が白い紙、16 が真っ黒なインクです。`x` には画像が 64 個の数の列として入っていて、`y` にはそれぞれが何の数字なのかが入っています。

# %%
print("x:", x.shape, " y:", y.shape)
print(x[0].reshape(8, 8).astype(int))
print("This is a", y[0])

# %% [markdown]
# 数の並びの中に 0 が見えますか。
#
# ## 一部を取り分ける { #unseen }
#
# 試験の問題を先に見た生徒が満点を取っても、実力はわかりません。そこで、無作為に選んだ 450 枚をテスト用に取り分けます。ネットワークは残りの画像から学び、一度も見ていない画像で採点されます。
#
# 16 で割るのは、ネットワークへの入力でふつう使う、0 から 1 の範囲にそろえるためです。

# %%
from sklearn.model_selection import train_test_split

x_train, x_test, y_train, y_test = train_test_split(
    x / 16, y, test_size=450, random_state=0
)
print("to learn from:", len(x_train), " to be tested on:", len(x_test))

# %% [markdown]
# ## ネットワークを作る { #network }
#
# ネットワークとは、調整できる数を含んだ計算です。その数を**重み**と呼びます。このネットワークには 2 つのレイヤー（層）があり、`Sequential` がそれを順に計算します。`Dense` は、どのユニット（ニューロン）も、入ってくる数をすべて使うレイヤーです。本では**全結合層**と呼ばれます。
#
# 1. 32 個のユニットが画像を見ます。それぞれが、画像の 64 個の数に自分の 64 個の重みを掛けて足し合わせ、さらに**バイアス**と呼ぶ重みを 1 つ足します。`relu` は「0 より小さければ 0 にする」という意味で、このような関数を**活性化関数**と呼びます。
# 2. 数字ごとに 1 個、合わせて 10 個のユニットが、前の 32 個の答えに対して同じことをします。`softmax` は、10 個の答えを確率に変えます。確率の合計は 1 です。
#
# シードを決めておくと、乱数が毎回同じになります。そのため、このページと同じか、ほぼ同じ数値になります。

# %%
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
print(f"{model.count_params():,} weights")

# %% [markdown]
# 1 つ目のレイヤーに 32 × (64 + 1) 個、2 つ目に 10 × (32 + 1) 個あります。掛ける重みは乱数から、バイアスは 0 から始まります。この状態でも答えは出ますが、当てずっぽうです。

# %%
guesses = model.predict(x_test, verbose=0).argmax(axis=1)
print(f"right: {np.mean(guesses == y_test):.0%}")

# %% [markdown]
# `argmax` は、確率がいちばん高い数字を選びます。数字は 10 種類なので、運だけでも 10 回に 1 回ほどは当たります。それより少ないことも、多いこともあります。
#
# ## 学習させる { #train }
#
# 学習は繰り返しです。ネットワークに画像を何枚か見せます。答えがどれだけ外れているかを、1 つの数で測ります。これが**損失**で、測るための関数を**損失関数**と呼びます。正しい数字に確率をすべて割り当てていれば 0 で、その確率が低いほど大きくなります。そして、損失が減る向きに、それぞれの重みを少しだけ動かします。
#
# `compile` では 3 つのことを決めます。1 つ目は重みの動かし方で、オプティマイザー（ここでは Adam）が受け持ちます。2 つ目は使う損失関数で、いま説明したもの（交差エントロピー）は `sparse_categorical_crossentropy` という名前です。3 つ目はほかに測るもの（評価指標、メトリクス）で、`accuracy` は正解の割合です。実際に学習させるのは `fit` です。画像を 32 枚ずつ（**ミニバッチ**、単にバッチとも呼びます）使い、全部を 1 回使い終えると 1 **エポック**です。

# %%
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train,
    y_train,
    epochs=20,
    validation_data=(x_test, y_test),
    verbose=0,
).history

for epoch in (1, 2, 5, 10, 20):
    print(f"epoch {epoch:2}: loss {history['loss'][epoch - 1]:.2f}")

# %% [markdown]
# 損失が下がり、ネットワークは学習しました。することはこれだけです。`verbose=0` を外すと、進捗バーが表示されます。このセルをもう一度実行すると、続きから学習します。最初からやり直すときは、ネットワークを作るセルから実行してください。
#
# ## 曲線を見る { #curve }
#
# 学習が終わったら、必ず最初にこのグラフを見ます。`validation_data` を渡したので、`fit` は 1 エポックごとに、見ていない画像での損失も測りました。その画像からは学習していません。


# %% alt="学習に使った画像と、見ていない画像での 20 エポックの損失。どちらも初めは急に、のちにゆっくり下がり、離れない。"
def plot_losses(curves):
    figure, axis = plt.subplots(figsize=(5, 2.8), layout="constrained")
    for line, (name, losses) in zip(("-", "--", "-.", ":"), curves.items()):
        axis.plot(range(1, len(losses) + 1), losses, line, label=name)
    axis.set(xlabel="epoch", ylabel="loss")
    axis.locator_params(axis="x", integer=True)
    figure.legend(loc="outside upper center", ncols=2)


plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})

# %% [markdown]
# 2 本の曲線はどちらも下がり、離れません。学習に使った画像から学んだことが、見ていない画像にも通用しています。これが望ましい形です。
#
# 初めのうちは、見ていない画像の損失のほうが低くなっています。こちらはエポックの終わりに測った値ですが、学習に使った画像の損失は、上達の途中も含めたエポック全体の平均だからです。
#
# ## 成績を測る { #measure }
#
# ネットワークが減らそうとするのは損失ですが、知りたいのは、何枚を正しく読めるかです。これを正解率と呼びます。

# %%
_, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"right: {accuracy:.0%} of the digits it has never seen")

# %% [markdown]
# 答えを 1 つ、詳しく見てみましょう。ネットワークがいちばん自信を持てなかった画像です。ネットワークは数字を 1 つだけ答えるのではありません。棒グラフが示すように、10 個の数字に確率を割り振り、その中でいちばん高いものが答えになります。

# %% alt="左に、読みにくい手書き数字。右に、ネットワークが 0 から 9 の数字に与えた確率の棒が 10 本。いくつかの数字に分かれ、1 に近いものはない。"
probabilities = model.predict(x_test, verbose=0)
least = probabilities.max(axis=1).argmin()

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2))
show(left, x_test[least], f"this is a {y_test[least]}")
right.bar(range(10), probabilities[least])
right.set(ylim=(0, 1), ylabel="probability", xticks=range(10))
figure.tight_layout()

# %% [markdown]
# ## 間違いを見る { #mistakes }
#
# 正解率だけでは、何を間違えたのかがわかりません。どの数字を読み違えたのか、自分なら読めたのか、見てみましょう。`7? is 2` は、2 を 7 と読んだという意味です。

# %% alt="ネットワークが読み違えた手書き数字。それぞれに、読んだ数字と正しい数字が書いてある。人にも読みにくいものがいくつかある。"
answers = probabilities.argmax(axis=1)
wrong = np.flatnonzero(answers != y_test)
print(len(wrong), "of", len(y_test), "misread. The first of them:")

figure, axes = plt.subplots(2, 5, figsize=(5, 3))
for axis in axes.flat:
    axis.axis("off")
for axis, i in zip(axes.flat, wrong):
    show(axis, x_test[i], f"{answers[i]}? is {y_test[i]}")
figure.tight_layout()

# %% [markdown]
# ## 自分で描く { #draw }
#
# ウェブサイトでは、下の枠にマウスか指で数字を描けます。キーボードなら、Tab キーで枠に入り、矢印キーで移動し、スペースキーで塗ります。答えるのは、同じコードで学習させたこのページのネットワークです。計算するのはブラウザーで、描いた絵はどこにも送られません。
#
# <!-- guide:digit -->
#
# 読み違えられたら、「枠に合わせる」を押してみてください。描いた絵はスキャン画像とは違います。スキャン画像の数字は、いちばん上の行からいちばん下の行まで届き、左右の中央にあります。ネットワークが知っているのは、そういう画像だけです。「別のスキャン画像」と「右へずらす」で、その影響を確かめられます。見ていないスキャン画像の正解率は 96% ですが、右へ 1 つずらすと 39% に落ちます（[そのプログラム](../deploy/export.md#browser)）。線の太さや、1 の下の横線の有無といった描き方の違いは、どのボタンでも直せません。
#
# Python では次のようにします。`#` がインク、`.` が紙です。画像の上に、答えとその確率が出ます。8 文字 × 8 行のまま絵を変えて、セルを実行し直してみてください。

# %% alt="描いた絵を縦横 8 個ずつの点で表した画像。上にネットワークの答えの 7 が書いてある。"
drawing = """
........
..####..
.....##.
....##..
..####..
...##...
...##...
........
"""


def read(drawing):
    ink = [[dot == "#" for dot in line] for line in drawing.split()]
    picture = np.array(ink, "float32").reshape(1, 64)
    probabilities = model.predict(picture, verbose=0)[0]
    digit = probabilities.argmax()
    figure, axis = plt.subplots(figsize=(1.6, 1.6))
    show(axis, picture, f"{digit}, with {probabilities[digit]:.0%}")


read(drawing)

# %% [markdown]
# **練習 1。** 数字ではないものを描いてみましょう。どんな答えが返ってくるでしょうか。

# %% 解答例 jupyter={"source_hidden": true} alt="縦横 8 個ずつの点で描いたばつ印。上に、ネットワークの答えの数字が書いてある。"
read("""
#......#
.#....#.
..#..#..
...##...
...##...
..#..#..
.#....#.
#......#
""")

# %% [markdown]
# 答えは 10 通りしかなく、ネットワークはそのどれかを必ず答えます。「数字ではない」とは言えません。高い確率も、正しさの保証にはなりません。
#
# ## 1 つだけ変える { #change }
#
# ここまで、理由を言わずに選んだ数が 3 つあります。32 個のユニット、20 エポック、そして Adam の中に隠れている**学習率** 0.001 です。学習率は、重みを 1 回にどれだけ動かすかを決めます。こうした値を**ハイパーパラメーター**と呼びます。その影響を知るには、1 つだけ変え、ほかは固定して比べます。`train` は、新しいネットワークを作り、上と同じように学習させます。学習率 0.001 の結果は、もう手元にあります。グラフは、3 通りの学習率で、見ていない画像での損失を比べたものです。


# %%
def train(units=32, epochs=20, rate=0.001, pictures=1347):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model.fit(
        x_train[:pictures],
        y_train[:pictures],
        epochs=epochs,
        validation_data=(x_test, y_test),
        verbose=0,
    ).history


# %% alt="3 回の学習での、見ていない画像の損失。学習率 0.001 では着実に下がる。0.0001 ではゆっくりで、20 エポック後も高い。0.3 では上下に跳ねて高いまま。"
losses = {"rate 0.001": history["val_loss"]}
for rate in (0.0001, 0.3):
    losses[f"rate {rate}"] = train(rate=rate)["val_loss"]
plot_losses(losses)

# %% [markdown]
# 学習率が小さすぎると、なかなか進みません。大きすぎると、一歩ごとに目標を飛び越えます。学習がうまくいかないときは、まず学習率を変えてみましょう。
#
# **練習 2。** ユニットはいくつ必要でしょうか。32 の代わりに 2 と 128 を試してください。実行する前に、予想を書いておきましょう。

# %% 解答例 jupyter={"source_hidden": true}
for units in (2, 128):
    accuracy = train(units=units)["val_accuracy"][-1]
    print(f"{units:3} units: {accuracy:.0%} right")

# %% [markdown]
# この学習率では、ユニット 2 個で 20 エポック学習しても、10 種類の数字を見分けられるようになりません。32 個から 128 個に増やすと重みは約 4 倍になりますが、成績はほとんど変わりません。
#
# ## 丸暗記するとき { #overfitting }
#
# 今度は、わざと失敗させます。気づきにくい失敗です。画像を 50 枚だけ渡し、大きな歩幅で 40 回繰り返して学習させます。

# %% alt="画像 50 枚での 40 エポックの損失。その 50 枚では 0 まで下がる。見ていない画像では初めに下がり、途中からゆっくり上がる。"
history = train(pictures=50, epochs=40, rate=0.03)
plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})
for name, key in (("learned from", "accuracy"), ("unseen", "val_accuracy")):
    print(f"right, {name}: {history[key][-1]:.0%}")

# %% [markdown]
# 50 枚は全部正解で、損失もほぼ 0 です。完璧に見えます。ところが、見ていない画像では、損失が途中から少しずつ上がっています。そこから先は 50 枚を丸暗記しただけで、「3 とはどういう形か」といったことは、もう学んでいません。これを**過学習**と呼びます。気づけたのは、一部を取り分けておいたからです。
#
# 対策は、データを増やすか、破線（unseen、見ていない画像）の曲線が上がり始めるところで止めること（早期終了）です。[ほかの方法](../compare/regularization.md)は、慣れてからで十分です。
#
# **練習 3。** 全部の画像を使った最初の学習も、長すぎたのでしょうか。20 エポックの代わりに 40 エポック学習させ、破線の曲線を見てください。

# %% 解答例 jupyter={"source_hidden": true} alt="全部の画像での 40 エポックの損失。2 本とも最後まで、だんだんゆっくりと下がる。最後は破線のほうが少し上にある。"
history = train(epochs=40)
plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})
for epochs in (20, 40):
    accuracy = history["val_accuracy"][epochs - 1]
    print(f"after {epochs} epochs: {accuracy:.1%} right")

# %% [markdown]
# 長すぎたわけではありません。破線の曲線はゆっくりながらまだ下がっているので、20 エポックはむしろ短めでした。
#
# 1 つ注意があります。設定を 100 通り試し、テスト用の画像でいちばん成績のよいものを選んだり、その曲線がいちばん低いところで止めたりすると、テスト用の画像で設定を選んだことになります。それはもう「見ていない画像」とは言えません。そのため、選ぶための画像を別にもう 1 組取り分けます。これを**検証データ**と呼びます。最後まで取っておくほうが**テストデータ**、学習に使うほうが**学習データ**（訓練データ）です。
#
# ## 保存する { #save }
#
# 1 つのファイルに、ネットワークと、その重みと、`compile` の設定が入ります。ここでは一時フォルダーに保存しますが、`.keras` で終わるパスならどこでもかまいません。

# %%
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    path = Path(folder, "digits.keras")
    model.save(path)
    loaded = keras.models.load_model(path)

same = model.predict(x_test, verbose=0) == loaded.predict(x_test, verbose=0)
print("same answers:", same.all())

# %% [markdown]
# ## ここまででわかったこと { #next }
#
# データを見て、一部を取り分け、学習させました。それから曲線と間違いを見て、1 つずつ変えてみました。自分のデータでも、この順番で進めてください。
#
# - [モデルを育てる](growing-a-model.py)が次の 1 時間です。同じ数字を使い、学習を少しずつ自分の手に移していきます。
# - [全体像](../understand/big-picture.md)では、Keras と TensorFlow がそれぞれ何で、どうつながっているのかがわかります。
# - [学習: `fit`、`train_step`、自作のループ](../compare/training.md)では、`fit` が何をしているのかを、実行して確かめます。
