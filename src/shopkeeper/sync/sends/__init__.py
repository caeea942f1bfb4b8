"""What is said to the outside, a module a kind of push: how it is sent, looked for, and what it changes."""
