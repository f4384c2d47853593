# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tf2onnx==1.17.0",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "fastapi==0.165.0",
#     "uvicorn==0.44.0",
# ]
# ///
import http.client
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import numpy as np

# The model: digits.onnx, and expected.npz with Keras's predictions.
subprocess.run(
    [sys.executable, "export_digits.py"],
    check=True,
    stderr=subprocess.DEVNULL,
)
expected = np.load("expected.npz")
images = expected["x"][..., 0].tolist()

# The server is "app.py", beside this file.
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
command = f"-m uvicorn app:app --port {port} --log-level critical"
server = subprocess.Popen([sys.executable, *command.split()])


def ask(path, body=None):
    """Return the status and what the server says."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        body if body is None else body.encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


try:
    while True:  # until the model is loaded
        try:
            print("ready:", ask("/ready"))
            break
        except urllib.error.URLError:
            assert server.poll() is None, "the server has ended"
            time.sleep(0.1)

    status, said = ask("/predict", json.dumps({"images": images}))
    difference = abs(said["probabilities"] - expected["y"]).max()
    assert difference < 1e-5, difference
    print(f"{len(images)} images: {status}, differ by {difference:.6f}")

    for what, body in {
        "an image of 8 by 7": {"images": [[row[:7] for row in images[0]]]},
        "a pixel of 255": {"images": [[[255] * 8] * 8]},
        "a pixel that is NaN": {"images": [[[float("nan")] * 8] * 8]},
        "no images": {"images": []},
        "another key": {"image": images[0]},
    }.items():
        status, said = ask("/predict", json.dumps(body))
        assert 400 <= status < 500, (what, status)
        print(f"{what}: {status} {said}")

    # A body of 3 MB: the answer comes before it is sent.
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.putrequest("POST", "/predict")
    connection.putheader("Content-Length", "3000000")
    connection.endheaders()
    answer = connection.getresponse()
    assert answer.status == 413, answer.status
    print("a body of 3 MB:", answer.status, answer.read().decode())
    connection.close()

    status, said = ask("/predict", json.dumps({"images": images[:1]}))
    print("still there:", status, "digit", np.argmax(said["probabilities"]))
finally:
    server.terminate()
    server.wait()
