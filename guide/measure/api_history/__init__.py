"""Since when each name of the API map exists, and with which parameters.

Read from the releases' own files; nothing of them is imported or run.
"""
