from loopsafe import blocking

class AuthMethods:
    approle: AppRole
    aws: Aws
    azure: Azure
    cert: Cert
    gcp: Gcp
    github: Github
    jwt: JWT
    oidc: OIDC
    kubernetes: Kubernetes
    ldap: Ldap
    okta: Okta
    radius: Radius
    token: Token
    userpass: Userpass

class AppRole:
    @blocking("http")
    def create_or_update_approle(
        self,
        role_name,
        bind_secret_id=...,
        secret_id_bound_cidrs=...,
        secret_id_num_uses=...,
        secret_id_ttl=...,
        enable_local_secret_ids=...,
        token_ttl=...,
        token_max_ttl=...,
        token_policies=...,
        token_bound_cidrs=...,
        token_explicit_max_ttl=...,
        token_no_default_policy=...,
        token_num_uses=...,
        token_period=...,
        token_type=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def read_role(self, role_name, mount_point=...): ...
    @blocking("http")
    def delete_role(self, role_name, mount_point=...): ...
    @blocking("http")
    def read_role_id(self, role_name, mount_point=...): ...
    @blocking("http")
    def update_role_id(self, role_name, role_id, mount_point=...): ...
    @blocking("http")
    def generate_secret_id(
        self,
        role_name,
        metadata=...,
        cidr_list=...,
        token_bound_cidrs=...,
        mount_point=...,
        wrap_ttl=...,
    ): ...
    @blocking("http")
    def create_custom_secret_id(
        self,
        role_name,
        secret_id,
        metadata=...,
        cidr_list=...,
        token_bound_cidrs=...,
        mount_point=...,
        wrap_ttl=...,
    ): ...
    @blocking("http")
    def read_secret_id(self, role_name, secret_id, mount_point=...): ...
    @blocking("http")
    def destroy_secret_id(self, role_name, secret_id, mount_point=...): ...
    @blocking("http")
    def list_secret_id_accessors(self, role_name, mount_point=...): ...
    @blocking("http")
    def read_secret_id_accessor(self, role_name, secret_id_accessor, mount_point=...): ...
    @blocking("http")
    def destroy_secret_id_accessor(self, role_name, secret_id_accessor, mount_point=...): ...
    @blocking("http")
    def login(self, role_id, secret_id=..., use_token=..., mount_point=...): ...

class Aws:
    @blocking("http")
    def configure(
        self,
        max_retries=...,
        access_key=...,
        secret_key=...,
        endpoint=...,
        iam_endpoint=...,
        sts_endpoint=...,
        iam_server_id_header_value=...,
        mount_point=...,
        sts_region=...,
    ): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def delete_config(self, mount_point=...): ...
    @blocking("http")
    def configure_identity_integration(
        self, iam_alias=..., ec2_alias=..., mount_point=..., iam_metadata=..., ec2_metadata=...
    ): ...
    @blocking("http")
    def read_identity_integration(self, mount_point=...): ...
    @blocking("http")
    def create_certificate_configuration(
        self, cert_name, aws_public_cert, document_type=..., mount_point=...
    ): ...
    @blocking("http")
    def read_certificate_configuration(self, cert_name, mount_point=...): ...
    @blocking("http")
    def delete_certificate_configuration(self, cert_name, mount_point=...): ...
    @blocking("http")
    def list_certificate_configurations(self, mount_point=...): ...
    @blocking("http")
    def create_sts_role(self, account_id, sts_role, mount_point=...): ...
    @blocking("http")
    def read_sts_role(self, account_id, mount_point=...): ...
    @blocking("http")
    def list_sts_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_sts_role(self, account_id, mount_point=...): ...
    @blocking("http")
    def configure_identity_whitelist_tidy(
        self, safety_buffer=..., disable_periodic_tidy=..., mount_point=...
    ): ...
    @blocking("http")
    def read_identity_whitelist_tidy(self, mount_point=...): ...
    @blocking("http")
    def delete_identity_whitelist_tidy(self, mount_point=...): ...
    @blocking("http")
    def configure_role_tag_blacklist_tidy(
        self, safety_buffer=..., disable_periodic_tidy=..., mount_point=...
    ): ...
    @blocking("http")
    def read_role_tag_blacklist_tidy(self, mount_point=...): ...
    @blocking("http")
    def delete_role_tag_blacklist_tidy(self, mount_point=...): ...
    @blocking("http")
    def create_role(
        self,
        role,
        auth_type=...,
        bound_ami_id=...,
        bound_account_id=...,
        bound_region=...,
        bound_vpc_id=...,
        bound_subnet_id=...,
        bound_iam_role_arn=...,
        bound_iam_instance_profile_arn=...,
        bound_ec2_instance_id=...,
        role_tag=...,
        bound_iam_principal_arn=...,
        inferred_entity_type=...,
        inferred_aws_region=...,
        resolve_aws_unique_ids=...,
        ttl=...,
        max_ttl=...,
        period=...,
        policies=...,
        allow_instance_migration=...,
        disallow_reauthentication=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_role(self, role, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, role, mount_point=...): ...
    @blocking("http")
    def create_role_tags(
        self,
        role,
        policies=...,
        max_ttl=...,
        instance_id=...,
        allow_instance_migration=...,
        disallow_reauthentication=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def iam_login(
        self,
        access_key,
        secret_key,
        session_token=...,
        header_value=...,
        role=...,
        use_token=...,
        region=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def ec2_login(self, pkcs7, nonce=..., role=..., use_token=..., mount_point=...): ...
    @blocking("http")
    def place_role_tags_in_blacklist(self, role_tag, mount_point=...): ...
    @blocking("http")
    def read_role_tag_blacklist(self, role_tag, mount_point=...): ...
    @blocking("http")
    def list_blacklist_tags(self, mount_point=...): ...
    @blocking("http")
    def delete_blacklist_tags(self, role_tag, mount_point=...): ...
    @blocking("http")
    def tidy_blacklist_tags(self, safety_buffer=..., mount_point=...): ...
    @blocking("http")
    def read_identity_whitelist(self, instance_id, mount_point=...): ...
    @blocking("http")
    def list_identity_whitelist(self, mount_point=...): ...
    @blocking("http")
    def delete_identity_whitelist_entries(self, instance_id, mount_point=...): ...
    @blocking("http")
    def tidy_identity_whitelist_entries(self, safety_buffer=..., mount_point=...): ...

class Azure:
    @blocking("http")
    def configure(
        self,
        tenant_id,
        resource,
        environment=...,
        client_id=...,
        client_secret=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def delete_config(self, mount_point=...): ...
    @blocking("http")
    def create_role(
        self,
        name,
        policies=...,
        ttl=...,
        max_ttl=...,
        period=...,
        bound_service_principal_ids=...,
        bound_group_ids=...,
        bound_locations=...,
        bound_subscription_ids=...,
        bound_resource_groups=...,
        bound_scale_sets=...,
        num_uses=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def login(
        self,
        role,
        jwt,
        subscription_id=...,
        resource_group_name=...,
        vm_name=...,
        vmss_name=...,
        use_token=...,
        mount_point=...,
    ): ...

class Cert:
    @blocking("http")
    def create_ca_certificate_role(
        self,
        name,
        certificate=...,
        certificate_file=...,
        allowed_common_names=...,
        allowed_dns_sans=...,
        allowed_email_sans=...,
        allowed_uri_sans=...,
        allowed_organizational_units=...,
        required_extensions=...,
        display_name=...,
        token_ttl=...,
        token_max_ttl=...,
        token_policies=...,
        token_bound_cidrs=...,
        token_explicit_max_ttl=...,
        token_no_default_policy=...,
        token_num_uses=...,
        token_period=...,
        token_type=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_ca_certificate_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_certificate_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_certificate_role(self, name, mount_point=...): ...
    @blocking("http")
    def configure_tls_certificate(self, mount_point=..., disable_binding=...): ...
    @blocking("http")
    def login(
        self, name=..., cacert=..., cert_pem=..., key_pem=..., mount_point=..., use_token=...
    ): ...

class Gcp:
    @blocking("http")
    def configure(self, credentials=..., google_certs_endpoint=..., mount_point=...): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def delete_config(self, mount_point=...): ...
    @blocking("http")
    def create_role(
        self,
        name,
        role_type,
        project_id,
        ttl=...,
        max_ttl=...,
        period=...,
        policies=...,
        bound_service_accounts=...,
        max_jwt_exp=...,
        allow_gce_inference=...,
        bound_zones=...,
        bound_regions=...,
        bound_instance_groups=...,
        bound_labels=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def edit_service_accounts_on_iam_role(self, name, add=..., remove=..., mount_point=...): ...
    @blocking("http")
    def edit_labels_on_gce_role(self, name, add=..., remove=..., mount_point=...): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, role, mount_point=...): ...
    @blocking("http")
    def login(self, role, jwt, use_token=..., mount_point=...): ...

class Github:
    @blocking("http")
    def configure(self, organization, base_url=..., ttl=..., max_ttl=..., mount_point=...): ...
    @blocking("http")
    def read_configuration(self, mount_point=...): ...
    @blocking("http")
    def map_team(self, team_name, policies=..., mount_point=...): ...
    @blocking("http")
    def read_team_mapping(self, team_name, mount_point=...): ...
    @blocking("http")
    def map_user(self, user_name, policies=..., mount_point=...): ...
    @blocking("http")
    def read_user_mapping(self, user_name, mount_point=...): ...
    @blocking("http")
    def login(self, token, use_token=..., mount_point=...): ...

class JWT:
    @blocking("http")
    def configure(
        self,
        oidc_discovery_url=...,
        oidc_discovery_ca_pem=...,
        oidc_client_id=...,
        oidc_client_secret=...,
        oidc_response_mode=...,
        oidc_response_types=...,
        jwks_url=...,
        jwks_ca_pem=...,
        jwt_validation_pubkeys=...,
        bound_issuer=...,
        jwt_supported_algs=...,
        default_role=...,
        provider_config=...,
        path=...,
        namespace_in_state=...,
    ): ...
    @blocking("http")
    def read_config(self, path=...): ...
    @blocking("http")
    def create_role(
        self,
        name,
        user_claim,
        allowed_redirect_uris,
        role_type=...,
        bound_audiences=...,
        clock_skew_leeway=...,
        expiration_leeway=...,
        not_before_leeway=...,
        bound_subject=...,
        bound_claims=...,
        groups_claim=...,
        claim_mappings=...,
        oidc_scopes=...,
        bound_claims_type=...,
        verbose_oidc_logging=...,
        token_ttl=...,
        token_max_ttl=...,
        token_policies=...,
        token_bound_cidrs=...,
        token_explicit_max_ttl=...,
        token_no_default_policy=...,
        token_num_uses=...,
        token_period=...,
        token_type=...,
        path=...,
        user_claim_json_pointer=...,
    ): ...
    @blocking("http")
    def read_role(self, name, path=...): ...
    @blocking("http")
    def list_roles(self, path=...): ...
    @blocking("http")
    def delete_role(self, name, path=...): ...
    @blocking("http")
    def oidc_authorization_url_request(self, role, redirect_uri, path=...): ...
    @blocking("http")
    def oidc_callback(self, state, nonce, code, path=...): ...
    @blocking("http")
    def jwt_login(self, role, jwt, use_token=..., path=...): ...

class OIDC(JWT):
    @blocking("http")
    def create_role(
        self,
        name,
        user_claim,
        allowed_redirect_uris,
        role_type=...,
        bound_audiences=...,
        clock_skew_leeway=...,
        expiration_leeway=...,
        not_before_leeway=...,
        bound_subject=...,
        bound_claims=...,
        groups_claim=...,
        claim_mappings=...,
        oidc_scopes=...,
        bound_claims_type=...,
        verbose_oidc_logging=...,
        token_ttl=...,
        token_max_ttl=...,
        token_policies=...,
        token_bound_cidrs=...,
        token_explicit_max_ttl=...,
        token_no_default_policy=...,
        token_num_uses=...,
        token_period=...,
        token_type=...,
        path=...,
        user_claim_json_pointer=...,
    ): ...

class Kubernetes:
    @blocking("http")
    def configure(
        self,
        kubernetes_host,
        kubernetes_ca_cert=...,
        token_reviewer_jwt=...,
        pem_keys=...,
        issuer=...,
        mount_point=...,
        disable_local_ca_jwt=...,
    ): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def create_role(
        self,
        name,
        bound_service_account_names,
        bound_service_account_namespaces,
        ttl=...,
        max_ttl=...,
        period=...,
        policies=...,
        token_type=...,
        mount_point=...,
        alias_name_source=...,
        audience=...,
    ): ...
    @blocking("http")
    def read_role(self, name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def delete_role(self, name, mount_point=...): ...
    @blocking("http")
    def login(self, role, jwt, use_token=..., mount_point=...): ...

class Ldap:
    @blocking("http")
    def configure(
        self,
        userdn=...,
        groupdn=...,
        url=...,
        case_sensitive_names=...,
        starttls=...,
        tls_min_version=...,
        tls_max_version=...,
        insecure_tls=...,
        certificate=...,
        binddn=...,
        bindpass=...,
        userattr=...,
        discoverdn=...,
        deny_null_bind=...,
        upndomain=...,
        groupfilter=...,
        groupattr=...,
        use_token_groups=...,
        token_ttl=...,
        token_max_ttl=...,
        mount_point=...,
        *,
        anonymous_group_search=...,
        client_tls_cert=...,
        client_tls_key=...,
        connection_timeout=...,
        dereference_aliases=...,
        max_page_size=...,
        request_timeout=...,
        token_bound_cidrs=...,
        token_explicit_max_ttl=...,
        token_no_default_policy=...,
        token_num_uses=...,
        token_period=...,
        token_policies=...,
        token_type=...,
        userfilter=...,
        username_as_alias=...,
    ): ...
    @blocking("http")
    def read_configuration(self, mount_point=...): ...
    @blocking("http")
    def create_or_update_group(self, name, policies=..., mount_point=...): ...
    @blocking("http")
    def list_groups(self, mount_point=...): ...
    @blocking("http")
    def read_group(self, name, mount_point=...): ...
    @blocking("http")
    def delete_group(self, name, mount_point=...): ...
    @blocking("http")
    def create_or_update_user(self, username, policies=..., groups=..., mount_point=...): ...
    @blocking("http")
    def list_users(self, mount_point=...): ...
    @blocking("http")
    def read_user(self, username, mount_point=...): ...
    @blocking("http")
    def delete_user(self, username, mount_point=...): ...
    @blocking("http")
    def login(self, username, password, use_token=..., mount_point=...): ...

class Okta:
    @blocking("http")
    def configure(
        self,
        org_name,
        api_token=...,
        base_url=...,
        ttl=...,
        max_ttl=...,
        bypass_okta_mfa=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_config(self, mount_point=...): ...
    @blocking("http")
    def list_users(self, mount_point=...): ...
    @blocking("http")
    def register_user(self, username, groups=..., policies=..., mount_point=...): ...
    @blocking("http")
    def read_user(self, username, mount_point=...): ...
    @blocking("http")
    def delete_user(self, username, mount_point=...): ...
    @blocking("http")
    def list_groups(self, mount_point=...): ...
    @blocking("http")
    def register_group(self, name, policies=..., mount_point=...): ...
    @blocking("http")
    def read_group(self, name, mount_point=...): ...
    @blocking("http")
    def delete_group(self, name, mount_point=...): ...
    @blocking("http")
    def login(self, username, password, use_token=..., mount_point=...): ...

class Radius:
    @blocking("http")
    def configure(
        self,
        host,
        secret,
        port=...,
        unregistered_user_policies=...,
        dial_timeout=...,
        nas_port=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def read_configuration(self, mount_point=...): ...
    @blocking("http")
    def register_user(self, username, policies=..., mount_point=...): ...
    @blocking("http")
    def list_users(self, mount_point=...): ...
    @blocking("http")
    def read_user(self, username, mount_point=...): ...
    @blocking("http")
    def delete_user(self, username, mount_point=...): ...
    @blocking("http")
    def login(self, username, password, use_token=..., mount_point=...): ...

class Token:
    @blocking("http")
    def create(
        self,
        id=...,
        role_name=...,
        policies=...,
        meta=...,
        no_parent=...,
        no_default_policy=...,
        renewable=...,
        ttl=...,
        type=...,
        explicit_max_ttl=...,
        display_name=...,
        num_uses=...,
        period=...,
        entity_alias=...,
        wrap_ttl=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def create_orphan(
        self,
        id=...,
        role_name=...,
        policies=...,
        meta=...,
        no_default_policy=...,
        renewable=...,
        ttl=...,
        type=...,
        explicit_max_ttl=...,
        display_name=...,
        num_uses=...,
        period=...,
        entity_alias=...,
        wrap_ttl=...,
        mount_point=...,
    ): ...
    @blocking("http")
    def list_accessors(self, mount_point=...): ...
    @blocking("http")
    def lookup(self, token, mount_point=...): ...
    @blocking("http")
    def lookup_self(self, mount_point=...): ...
    @blocking("http")
    def lookup_accessor(self, accessor, mount_point=...): ...
    @blocking("http")
    def renew(self, token, increment=..., wrap_ttl=..., mount_point=...): ...
    @blocking("http")
    def renew_self(self, increment=..., wrap_ttl=..., mount_point=...): ...
    @blocking("http")
    def renew_accessor(self, accessor, increment=..., wrap_ttl=..., mount_point=...): ...
    @blocking("http")
    def revoke(self, token, mount_point=...): ...
    @blocking("http")
    def revoke_self(self, mount_point=...): ...
    @blocking("http")
    def revoke_accessor(self, accessor, mount_point=...): ...
    @blocking("http")
    def revoke_and_orphan_children(self, token, mount_point=...): ...
    @blocking("http")
    def read_role(self, role_name, mount_point=...): ...
    @blocking("http")
    def list_roles(self, mount_point=...): ...
    @blocking("http")
    def create_or_update_role(
        self,
        role_name,
        allowed_policies=...,
        disallowed_policies=...,
        orphan=...,
        renewable=...,
        path_suffix=...,
        allowed_entity_aliases=...,
        mount_point=...,
        token_period=...,
        token_explicit_max_ttl=...,
    ): ...
    @blocking("http")
    def delete_role(self, role_name, mount_point=...): ...
    @blocking("http")
    def tidy(self, mount_point=...): ...

class Userpass:
    @blocking("http")
    def create_or_update_user(
        self, username, password=..., policies=..., mount_point=..., **kwargs
    ): ...
    @blocking("http")
    def list_user(self, mount_point=...): ...
    @blocking("http")
    def read_user(self, username, mount_point=...): ...
    @blocking("http")
    def delete_user(self, username, mount_point=...): ...
    @blocking("http")
    def update_password_on_user(self, username, password, mount_point=...): ...
    @blocking("http")
    def login(self, username, password, use_token=..., mount_point=...): ...
