from openai.resources.fine_tuning.checkpoints import Checkpoints
from openai.resources.fine_tuning.jobs import Jobs

class FineTuning:
    checkpoints: Checkpoints
    jobs: Jobs
