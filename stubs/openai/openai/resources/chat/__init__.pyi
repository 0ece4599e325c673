from openai.resources.chat.completions import Completions

class Chat:
    completions: Completions
