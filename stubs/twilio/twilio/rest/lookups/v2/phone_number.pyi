from loopsafe import blocking

class PhoneNumberInstance:
    @blocking("http", instead="twilio.rest.lookups.v2.phone_number.PhoneNumberInstance.fetch_async")
    def fetch(
        self,
        fields=...,
        country_code=...,
        first_name=...,
        last_name=...,
        address_line1=...,
        address_line2=...,
        city=...,
        state=...,
        postal_code=...,
        address_country_code=...,
        national_id=...,
        date_of_birth=...,
        last_verified_date=...,
        verification_sid=...,
        partner_sub_id=...,
    ): ...

class PhoneNumberContext:
    @blocking("http", instead="twilio.rest.lookups.v2.phone_number.PhoneNumberContext.fetch_async")
    def fetch(
        self,
        fields=...,
        country_code=...,
        first_name=...,
        last_name=...,
        address_line1=...,
        address_line2=...,
        city=...,
        state=...,
        postal_code=...,
        address_country_code=...,
        national_id=...,
        date_of_birth=...,
        last_verified_date=...,
        verification_sid=...,
        partner_sub_id=...,
    ): ...
