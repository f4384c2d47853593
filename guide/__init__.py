"""The machinery of "Keras vs TensorFlow, the guide that runs".

Each package imports only from those above it; tests/test_layers.py checks it.
Start reading at verify/collect.py: there a page becomes tests.

    project, files  paths and errors; writing whole files, hashes
    verify/         pages, snippets, isolated runs, outputs, stamps, pytest
    census/         nothing on a page or in snippets/ slips past the tests
    translations    sections whose original has moved on
    index           what the package index knows of releases
    tables/         each data set of data/, and what a page shows of it
    markdown/       what happens to a page's text: a Python-Markdown extension
    site/           what needs the whole site: downloads, notebooks, search
    release/        the guide on a new TensorFlow or Keras, and a report
    measure/        long measurements that fill data/, run by hand
    cli, build      the commands: `uv run guide`
"""
