from loopsafe import blocking

from django.core.mail.backends.base import BaseEmailBackend

class EmailMessage:
    def get_connection(self, fail_silently=...) -> BaseEmailBackend: ...
    @blocking("network")
    def send(self, fail_silently=...): ...

class EmailMultiAlternatives(EmailMessage): ...

def get_connection(backend=..., fail_silently=..., **kwds) -> BaseEmailBackend: ...
@blocking("network")
def send_mail(
    subject,
    message,
    from_email,
    recipient_list,
    fail_silently=...,
    auth_user=...,
    auth_password=...,
    connection=...,
    html_message=...,
): ...
@blocking("network")
def send_mass_mail(
    datatuple, fail_silently=..., auth_user=..., auth_password=..., connection=...
): ...
@blocking("network")
def mail_admins(subject, message, fail_silently=..., connection=..., html_message=...): ...
@blocking("network")
def mail_managers(subject, message, fail_silently=..., connection=..., html_message=...): ...
