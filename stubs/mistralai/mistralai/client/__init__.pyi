from mistralai.client.agents import Agents
from mistralai.client.chat import Chat
from mistralai.client.embeddings import Embeddings
from mistralai.client.files import Files
from mistralai.client.fim import Fim
from mistralai.client.models_ import Models
from mistralai.client.ocr import Ocr

class Mistral:
    models: Models
    files: Files
    chat: Chat
    fim: Fim
    agents: Agents
    embeddings: Embeddings
    ocr: Ocr
