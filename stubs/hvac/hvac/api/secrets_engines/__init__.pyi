from loopsafe import blocking

class SecretsEngines:
    aws: Aws
    database: Database
    identity: Identity
    kv: Kv
    ldap: Ldap
    pki: Pki
    transit: Transit

class Aws:
    @blocking("http")
    def configure_root_iam_credentials(
        self,
        access_key,
        secret_key,
        region=...,
        iam_endpoint=...,
        sts_endpoint=...,
        max_retries=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def rotate_root_iam_credentials(self, mount_point=...): ...
    @blocking("http")
    def configure_lease(self, lease, lease_max, mount_point=...): ...
    @blocking("http")
    def read_lease_config(self, mount_point=...): ...
    @blocking("http")
    def create_or_update_role(
        self,
        name,
        credential_type,
        policy_document=...,
        default_sts_ttl=...,
        max_sts_ttl=...,
        role_arns=...,
        policy_arns=...,
        legacy_params=...,
        iam_tags=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def generate_credentials(
        self, name, role_arn=..., ttl=..., endpoint=..., mount_point=..., role_session_name=...
    ): ...

class Database:
    @blocking("http")
    def configure(
        self,
        name,
        plugin_name,
        verify_connection=...,
        allowed_roles=...,
        root_rotation_statements=...,
        mount_point=...,
        *args,
        **kwargs,
    ): ...
    @blocking("http")
    def rotate_root_credentials(self, name, mount_point=...): ...
    @blocking("http")
    def read_connection(self, name, mount_point=...): ...
    @blocking("http")
    def list_connections(self, mount_point=...): ...
    @blocking("http")
    def delete_connection(self, name, mount_point=...): ...
    @blocking("http")
    def reset_connection(self, name, mount_point=...): ...
    @blocking("http")
    def create_role(
        self,
        name,
        db_name,
        creation_statements,
        default_ttl=...,
        max_ttl=...,
        revocation_statements=...,
        rollback_statements=...,
        renew_statements=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def create_static_role(
        self, name, db_name, username, rotation_statements, rotation_period=..., mount_point=...
    ): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def read_static_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def list_static_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def delete_static_role(self, name, mount_point=...): ...
    @blocking("http")
    def generate_credentials(self, name, mount_point=...): ...
    @blocking("http")
    def get_static_credentials(self, name, mount_point=...): ...
    @blocking("http")
    def rotate_static_role_credentials(self, name, mount_point=...): ...

class Identity:
    @blocking("http")
    def create_or_update_entity(
        self, name, entity_id=..., metadata=..., policies=..., disabled=..., mount_point=...
    ): ...
    @blocking("http")
    def create_or_update_entity_by_name(
        self, name, metadata=..., policies=..., disabled=..., mount_point=...
    ): ...
    @blocking("http")
    def read_entity(self, entity_id, mount_point=...): ...
    @blocking("http")
    def read_entity_by_name(self, name, mount_point=...): ...
    @blocking("http")
    def update_entity(
        self, entity_id, name=..., metadata=..., policies=..., disabled=..., mount_point=...
    ): ...
    @blocking("http")
    def delete_entity(self, entity_id, mount_point=...): ...
    @blocking("http")
    def delete_entity_by_name(self, name, mount_point=...): ...
    @blocking("http")
    def list_entities(self, method=..., mount_point=...): ...
    @blocking("http")
    def list_entities_by_name(self, method=..., mount_point=...): ...
    @blocking("http")
    def merge_entities(
        self,
        from_entity_ids,
        to_entity_id,
        force=...,
        mount_point=...,
        conflicting_alias_ids_to_keep=...,
    ): ...
    @blocking("http")
    def create_or_update_entity_alias(
        self, name, canonical_id, mount_accessor, alias_id=..., mount_point=...
    ): ...
    @blocking("http")
    def read_entity_alias(self, alias_id, mount_point=...): ...
    @blocking("http")
    def update_entity_alias(
        self, alias_id, name, canonical_id, mount_accessor, mount_point=...
    ): ...
    @blocking("http")
    def list_entity_aliases(self, method=..., mount_point=...): ...
    @blocking("http")
    def delete_entity_alias(self, alias_id, mount_point=...): ...
    @blocking("http")
    def create_or_update_group(
        self,
        name,
        group_id=...,
        group_type=...,
        metadata=...,
        policies=...,
        member_group_ids=...,
        member_entity_ids=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_group(self, group_id, mount_point=...): ...
    @blocking("http")
    def update_group(
        self,
        group_id,
        name,
        group_type=...,
        metadata=...,
        policies=...,
        member_group_ids=...,
        member_entity_ids=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def delete_group(self, group_id, mount_point=...): ...
    @blocking("http")
    def list_groups(self, method=..., mount_point=...): ...
    @blocking("http")
    def list_groups_by_name(self, method=..., mount_point=...): ...
    @blocking("http")
    def create_or_update_group_by_name(
        self,
        name,
        group_type=...,
        metadata=...,
        policies=...,
        member_group_ids=...,
        member_entity_ids=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_group_by_name(self, name, mount_point=...): ...
    @blocking("http")
    def delete_group_by_name(self, name, mount_point=...): ...
    @blocking("http")
    def create_or_update_group_alias(
        self, name, alias_id=..., mount_accessor=..., canonical_id=..., mount_point=...
    ): ...
    @blocking("http")
    def update_group_alias(
        self, entity_id, name, mount_accessor=..., canonical_id=..., mount_point=...
    ): ...
    @blocking("http")
    def read_group_alias(self, alias_id, mount_point=...): ...
    @blocking("http")
    def delete_group_alias(self, entity_id, mount_point=...): ...
    @blocking("http")
    def list_group_aliases(self, method=..., mount_point=...): ...
    @blocking("http")
    def lookup_entity(
        self,
        name=...,
        entity_id=...,
        alias_id=...,
        alias_name=...,
        alias_mount_accessor=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def lookup_group(
        self,
        name=...,
        group_id=...,
        alias_id=...,
        alias_name=...,
        alias_mount_accessor=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def configure_tokens_backend(self, issuer=..., mount_point=...): ...
    @blocking("http")
    def read_tokens_backend_configuration(self, mount_point=...): ...
    @blocking("http")
    def create_named_key(
        self,
        name,
        rotation_period=...,
        verification_ttl=...,
        allowed_client_ids=...,
        algorithm=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_named_key(self, name, mount_point=...): ...
    @blocking("http")
    def delete_named_key(self, name, mount_point=...): ...
    @blocking("http")
    def list_named_keys(self, mount_point=...): ...
    @blocking("http")
    def rotate_named_key(self, name, verification_ttl, mount_point=...): ...
    @blocking("http")
    def create_or_update_role(
        self, name, key, template=..., client_id=..., ttl=..., mount_point=...
    ): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def generate_signed_id_token(self, name, mount_point=...): ...
    @blocking("http")
    def introspect_signed_id_token(self, token, client_id=..., mount_point=...): ...
    @blocking("http")
    def read_well_known_configurations(self, mount_point=...): ...
    @blocking("http")
    def read_active_public_keys(self, mount_point=...): ...

class Kv:
    v1: KvV1
    v2: KvV2

class KvV1:
    @blocking("http")
    def read_secret(self, path, mount_point=...): ...
    @blocking("http")
    def list_secrets(self, path, mount_point=...): ...
    @blocking("http")
    def create_or_update_secret(self, path, secret, method=..., mount_point=...): ...
    @blocking("http")
    def delete_secret(self, path, mount_point=...): ...

class KvV2:
    @blocking("http")
    def configure(
        self, max_versions=..., cas_required=..., delete_version_after=..., mount_point=...
    ): ...
    @blocking("http")
    def read_configuration(self, mount_point=...): ...
    @blocking("http")
    def read_secret_version(
        self, path, version=..., mount_point=..., raise_on_deleted_version=...
    ): ...
    @blocking("http")
    def create_or_update_secret(self, path, secret, cas=..., mount_point=...): ...
    @blocking("http")
    def delete_latest_version_of_secret(self, path, mount_point=...): ...
    @blocking("http")
    def delete_secret_versions(self, path, versions, mount_point=...): ...
    @blocking("http")
    def undelete_secret_versions(self, path, versions, mount_point=...): ...
    @blocking("http")
    def destroy_secret_versions(self, path, versions, mount_point=...): ...
    @blocking("http")
    def list_secrets(self, path, mount_point=...): ...
    @blocking("http")
    def read_secret_metadata(self, path, mount_point=...): ...
    @blocking("http")
    def update_metadata(
        self,
        path,
        max_versions=...,
        cas_required=...,
        delete_version_after=...,
        mount_point=...,
        custom_metadata=...,
    ): ...
    @blocking("http")
    def delete_metadata_and_all_versions(self, path, mount_point=...): ...
    @blocking("http")
    def read_secret(self, path, mount_point=..., raise_on_deleted_version=...): ...
    @blocking("http")
    def patch(self, path, secret, mount_point=...): ...

class Ldap:
    @blocking("http")
    def configure(
        self,
        binddn=...,
        bindpass=...,
        url=...,
        password_policy=...,
        schema=...,
        userdn=...,
        userattr=...,
        upndomain=...,
        connection_timeout=...,
        request_timeout=...,
        starttls=...,
        insecure_tls=...,
        certificate=...,
        client_tls_cert=...,
        client_tls_key=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def rotate_root(self, mount_point=...): ...
    @blocking("http")
    def create_or_update_static_role(
        self, name, username=..., dn=..., rotation_period=..., mount_point=...
    ): ...
    @blocking("http")
    def read_static_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_static_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_static_role(self, name, mount_point=...): ...
    @blocking("http")
    def generate_static_credentials(self, name, mount_point=...): ...
    @blocking("http")
    def rotate_static_credentials(self, name, mount_point=...): ...

class Pki:
    @blocking("http")
    def read_ca_certificate(self, mount_point=...): ...
    @blocking("http")
    def read_ca_certificate_chain(self, mount_point=...): ...
    @blocking("http")
    def read_certificate(self, serial, mount_point=...): ...
    @blocking("http")
    def list_certificates(self, mount_point=...): ...
    @blocking("http")
    def submit_ca_information(self, pem_bundle, mount_point=...): ...
    @blocking("http")
    def read_crl_configuration(self, mount_point=...): ...
    @blocking("http")
    def set_crl_configuration(self, expiry=..., disable=..., extra_params=..., mount_point=...): ...
    @blocking("http")
    def read_urls(self, mount_point=...): ...
    @blocking("http")
    def set_urls(self, params, mount_point=...): ...
    @blocking("http")
    def read_crl(self, mount_point=...): ...
    @blocking("http")
    def rotate_crl(self, mount_point=...): ...
    @blocking("http")
    def generate_intermediate(
        self, type, common_name, extra_params=..., mount_point=..., wrap_ttl=...
    ): ...
    @blocking("http")
    def set_signed_intermediate(self, certificate, mount_point=...): ...
    @blocking("http")
    def generate_certificate(
        self, name, common_name, extra_params=..., mount_point=..., wrap_ttl=...
    ): ...
    @blocking("http")
    def revoke_certificate(self, serial_number, mount_point=...): ...
    @blocking("http")
    def create_or_update_role(self, name, extra_params=..., mount_point=...): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def generate_root(self, type, common_name, extra_params=..., mount_point=..., wrap_ttl=...): ...
    @blocking("http")
    def delete_root(self, mount_point=...): ...
    @blocking("http")
    def sign_intermediate(self, csr, common_name, extra_params=..., mount_point=...): ...
    @blocking("http")
    def sign_self_issued(self, certificate, mount_point=...): ...
    @blocking("http")
    def sign_certificate(self, name, csr, common_name, extra_params=..., mount_point=...): ...
    @blocking("http")
    def sign_verbatim(self, csr, name=..., extra_params=..., mount_point=...): ...
    @blocking("http")
    def tidy(self, extra_params=..., mount_point=...): ...
    @blocking("http")
    def read_issuer(self, issuer_ref, mount_point=...): ...
    @blocking("http")
    def list_issuers(self, mount_point=...): ...
    @blocking("http")
    def update_issuer(self, issuer_ref, extra_params=..., mount_point=...): ...
    @blocking("http")
    def revoke_issuer(self, issuer_ref, mount_point=...): ...
    @blocking("http")
    def delete_issuer(self, issuer_ref, mount_point=...): ...

class Transit:
    @blocking("http")
    def create_key(
        self,
        name,
        convergent_encryption=...,
        derived=...,
        exportable=...,
        allow_plaintext_backup=...,
        key_type=...,
        mount_point=...,
        auto_rotate_period=...,
    ): ...
    @blocking("http")
    def read_key(self, name, mount_point=...): ...
    @blocking("http")
    def list_keys(self, mount_point=...): ...
    @blocking("http")
    def delete_key(self, name, mount_point=...): ...
    @blocking("http")
    def update_key_configuration(
        self,
        name,
        min_decryption_version=...,
        min_encryption_version=...,
        deletion_allowed=...,
        exportable=...,
        allow_plaintext_backup=...,
        mount_point=...,
        auto_rotate_period=...,
    ): ...
    @blocking("http")
    def rotate_key(self, name, mount_point=...): ...
    @blocking("http")
    def export_key(self, name, key_type, version=..., mount_point=...): ...
    @blocking("http")
    def encrypt_data(
        self,
        name,
        plaintext=...,
        context=...,
        key_version=...,
        nonce=...,
        batch_input=...,
        type=...,
        convergent_encryption=...,
        mount_point=...,
        associated_data=...,
    ): ...
    @blocking("http")
    def decrypt_data(
        self,
        name,
        ciphertext=...,
        context=...,
        nonce=...,
        batch_input=...,
        mount_point=...,
        associated_data=...,
    ): ...
    @blocking("http")
    def rewrap_data(
        self,
        name,
        ciphertext,
        context=...,
        key_version=...,
        nonce=...,
        batch_input=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def generate_data_key(
        self, name, key_type, context=..., nonce=..., bits=..., mount_point=...
    ): ...
    @blocking("http")
    def generate_random_bytes(self, n_bytes=..., output_format=..., mount_point=...): ...
    @blocking("http")
    def hash_data(self, hash_input, algorithm=..., output_format=..., mount_point=...): ...
    @blocking("http")
    def generate_hmac(self, name, hash_input, key_version=..., algorithm=..., mount_point=...): ...
    @blocking("http")
    def sign_data(
        self,
        name,
        hash_input=...,
        key_version=...,
        hash_algorithm=...,
        context=...,
        prehashed=...,
        signature_algorithm=...,
        marshaling_algorithm=...,
        salt_length=...,
        mount_point=...,
        batch_input=...,
    ): ...
    @blocking("http")
    def verify_signed_data(
        self,
        name,
        hash_input,
        signature=...,
        hmac=...,
        hash_algorithm=...,
        context=...,
        prehashed=...,
        signature_algorithm=...,
        salt_length=...,
        marshaling_algorithm=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def backup_key(self, name, mount_point=...): ...
    @blocking("http")
    def restore_key(self, backup, name=..., force=..., mount_point=...): ...
    @blocking("http")
    def trim_key(self, name, min_version, mount_point=...): ...
