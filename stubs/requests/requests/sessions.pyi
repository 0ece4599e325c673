from . import Session as Session
