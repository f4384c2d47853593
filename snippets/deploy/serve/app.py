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
from functools import cache
from typing import Annotated

import numpy as np
import onnxruntime
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

LARGEST_BODY = 2_000_000  # bytes

Pixel = Annotated[float, Field(ge=0, le=16, allow_inf_nan=False)]
Row = Annotated[list[Pixel], Field(min_length=8, max_length=8)]
Image = Annotated[list[Row], Field(min_length=8, max_length=8)]


class Question(BaseModel):
    images: Annotated[list[Image], Field(min_length=1)]


app = FastAPI()


@cache
def session():
    return onnxruntime.InferenceSession("digits.onnx")


@app.get("/ready")
def ready():
    return {"inputs": [one.name for one in session().get_inputs()]}


@app.post("/predict")
def predict(question: Question):
    images = np.array(question.images, "float32")[..., None]
    (probabilities,) = session().run(None, {"image": images})
    return {"probabilities": probabilities.tolist()}


@app.middleware("http")
async def refuse_large_bodies(request: Request, go_on):
    if int(request.headers.get("content-length", 0)) > LARGEST_BODY:
        return JSONResponse({"error": "the body is too large"}, 413)
    return await go_on(request)


@app.exception_handler(RequestValidationError)
def say_what_is_wrong(request: Request, error: RequestValidationError):
    # Not the value itself, which may be a NaN, and JSON has none.
    first = error.errors()[0]
    return JSONResponse({"error": first["msg"], "at": first["loc"]}, 422)


print("answers", *app.openapi()["paths"])
