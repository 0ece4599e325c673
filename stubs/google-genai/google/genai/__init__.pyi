from google.genai.batches import Batches
from google.genai.caches import Caches
from google.genai.chats import Chats
from google.genai.files import Files
from google.genai.models import Models
from google.genai.operations import Operations
from google.genai.tunings import Tunings

class Client:
    batches: Batches
    caches: Caches
    chats: Chats
    files: Files
    models: Models
    operations: Operations
    tunings: Tunings
