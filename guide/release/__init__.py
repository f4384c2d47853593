"""``guide release``: re-verify the guide on a new TensorFlow or Keras.

:mod:`.command` is the way in: in a git worktree it moves the pins by
:mod:`.uv` and runs all snippets (:mod:`.rerun`); the worktree's diff is
the change.
"""
