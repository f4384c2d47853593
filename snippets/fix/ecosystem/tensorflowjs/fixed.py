# /// script
# requires-python = "==3.11.*"
# dependencies = []
# ///
import functools
import http.server
import subprocess
import threading

IN_THE_BROWSER = """
const tf = require("@tensorflow/tfjs");

async function predict(load, folder) {
  const place = `${process.argv[1]}/${folder}/model.json`;
  try {
    const model = await load(place);
    return JSON.stringify(model.predict(tf.ones([1, 2])).arraySync());
  } catch (error) {
    return error.message;
  }
}

(async () => {
  console.log("graph:", await predict(tf.loadGraphModel, "graph"));
  console.log("layers:", await predict(tf.loadLayersModel, "layers"));
})();
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


run = functools.partial(subprocess.run, check=True, capture_output=True)
run(["uv", "run", "--quiet", "--script", "convert.py"])
run(["npm", "install", "--silent", "@tensorflow/tfjs@4.22.0"])
with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    place = f"http://127.0.0.1:{server.server_port}"
    done = run(["node", "-e", IN_THE_BROWSER, place], text=True)
    server.shutdown()
print(done.stdout, end="")
