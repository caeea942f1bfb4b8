"""Real orders lived through again, from the sandbox to the hub, and compared with their files to the cent."""
