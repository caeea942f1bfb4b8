"""Run a TikTok Shop business by program: a typed client, a hub that keeps everything right, a sandbox."""

__version__ = "0.1.0"
