# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0",
#     "keras==3.15.1",
#     "scikit-learn==1.9.1",
#     "tf2onnx==1.17.0",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "litserve==0.2.19",
# ]
# ///
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import litserve
import numpy as np
import onnxruntime


class Digits(litserve.LitAPI):
    def setup(self, device):
        self.session = onnxruntime.InferenceSession("digits.onnx")

    def decode_request(self, request):
        return np.array(request["image"], "float32")

    def predict(self, images):  # LitServe has stacked those that wait
        (probabilities,) = self.session.run(None, {"image": images})
        return [(row, len(images)) for row in probabilities]

    def encode_response(self, output):
        probabilities, together = output
        return {"probabilities": probabilities.tolist(), "with": together}


def serve(port):
    api = Digits(max_batch_size=16, batch_timeout=0.05)
    server = litserve.LitServer(api, accelerator="cpu")
    server.run(
        host="127.0.0.1",
        port=port,
        num_api_servers=1,
        generate_client_file=False,
        log_level="critical",
    )


def ask(port, image):
    body = json.dumps({"image": image.tolist()}).encode()
    address = f"http://127.0.0.1:{port}/predict"
    header = {"Content-Type": "application/json"}
    request = urllib.request.Request(address, body, header)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def main():
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [sys.executable, "export_digits.py"]
    subprocess.run(command, check=True, **quiet)
    expected = np.load("expected.npz")
    images = expected["x"][:200]

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, __file__, str(port)]
    server = subprocess.Popen(command, start_new_session=True, **quiet)
    try:
        while True:  # until it answers
            try:
                ask(port, images[0])
                break
            except urllib.error.URLError:
                assert server.poll() is None, "the server has ended"
                time.sleep(0.2)
        with ThreadPoolExecutor(32) as clients:
            answers = list(clients.map(lambda i: ask(port, i), images))
    finally:
        os.killpg(server.pid, signal.SIGKILL)  # and its workers
        server.wait()

    outputs = [answer["probabilities"] for answer in answers]
    difference = abs(outputs - expected["y"][:200]).max()
    calls = sum(1 / answer["with"] for answer in answers)
    largest = max(answer["with"] for answer in answers)
    assert difference < 1e-5, difference
    assert calls < 100, calls
    print(f"200 requests, predictions differ by {difference:.6f}")
    print(f"fewer than 100 calls of the model: {calls < 100}")
    print(f"at most 16 images in a call: {largest <= 16}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        serve(int(sys.argv[1]))
    else:
        main()
