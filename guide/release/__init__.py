"""``guide release``: re-verify the guide on a new TensorFlow or Keras.

:mod:`.command` is the way in. :mod:`.resolve` moves the pins, :mod:`.rerun`
runs the snippets on them in a git :mod:`.worktree`; its diff is the change.
"""
