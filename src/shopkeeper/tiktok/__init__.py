"""The TikTok Shop Open API: a typed client, sync and async, usable alone."""
