from loopsafe import blocking

class FutureRecordMetadata:
    @blocking("lock", instead="aiokafka.AIOKafkaProducer.send_and_wait")
    def get(self, timeout=...): ...
