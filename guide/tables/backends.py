"""What of Keras runs on which backend: compare/backend-support measures it."""
