"""The API map: a task's name in Keras 3, in TensorFlow and in Keras 2.

It is ``data/api-map.yml``, which says what its fields mean.
"""

from guide.project import Project
from guide.tables import datafile

COLUMNS = ("keras", "tensorflow", "keras2")


def expressions(project: Project) -> list[str]:
    """Return every name, with its arguments: ``keras.ops.sum(axis=)``."""
    return [
        row[column]
        for area in datafile.load(project, "api-map")
        for row in area["rows"]
        for column in COLUMNS
        if row.get(column)
    ]


def in_history(expression: str) -> str:
    """Return what the API history calls a name; Keras 2's are Keras's."""
    return expression.partition("(")[0].removeprefix("tf_")
