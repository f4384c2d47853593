"""A release comes out: re-verify the guide, show what changed, update it.

``guide release`` resolves what pyproject.toml asks for with a later date or
with named versions (:mod:`.resolution`), makes that environment beside the
current one (:mod:`.environment`), runs every snippet in it (:mod:`.results`),
tells what changed (:mod:`.report` and three renderings of it), and only then,
if asked, updates pins, outputs and stamps (:mod:`.update`).
"""
