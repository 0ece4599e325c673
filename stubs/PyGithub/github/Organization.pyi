from loopsafe import blocking

class Organization:
    @blocking("http")
    def add_to_members(self, member, role=...): ...
    @blocking("http")
    def add_to_public_members(self, public_member): ...
    @blocking("http")
    def create_repo_from_template(
        self, name, repo, description=..., include_all_branches=..., private=...
    ): ...
    @blocking("http")
    def create_hook(self, name, config, events=..., active=...): ...
    @blocking("http")
    def create_project(self, name, body=...): ...
    @blocking("http")
    def create_repo(
        self,
        name,
        description=...,
        homepage=...,
        private=...,
        visibility=...,
        has_issues=...,
        has_wiki=...,
        has_downloads=...,
        has_projects=...,
        team_id=...,
        auto_init=...,
        license_template=...,
        gitignore_template=...,
        allow_squash_merge=...,
        allow_merge_commit=...,
        allow_rebase_merge=...,
        delete_branch_on_merge=...,
        allow_update_branch=...,
        is_template=...,
        allow_auto_merge=...,
        use_squash_pr_title_as_default=...,
        squash_merge_commit_title=...,
        squash_merge_commit_message=...,
        merge_commit_title=...,
        merge_commit_message=...,
        custom_properties=...,
    ): ...
    @blocking("http")
    def create_secret(
        self,
        secret_name,
        unencrypted_value,
        visibility=...,
        selected_repositories=...,
        secret_type=...,
    ): ...
    @blocking("http")
    def get_secret(self, secret_name, secret_type=...): ...
    @blocking("http")
    def create_team(
        self,
        name,
        repo_names=...,
        permission=...,
        privacy=...,
        description=...,
        parent_team_id=...,
        maintainers=...,
        notification_setting=...,
    ): ...
    @blocking("http")
    def create_variable(self, variable_name, value, visibility=..., selected_repositories=...): ...
    @blocking("http")
    def get_variable(self, variable_name): ...
    @blocking("http")
    def delete_hook(self, id): ...
    @blocking("http")
    def edit(
        self,
        billing_email=...,
        blog=...,
        company=...,
        description=...,
        email=...,
        location=...,
        name=...,
    ): ...
    @blocking("http")
    def edit_hook(self, id, name, config, events=..., active=...): ...
    @blocking("http")
    def get_hook(self, id): ...
    @blocking("http")
    def get_hook_delivery(self, hook_id, delivery_id): ...
    @blocking("http")
    def remove_outside_collaborator(self, collaborator): ...
    @blocking("http")
    def convert_to_outside_collaborator(self, member): ...
    @blocking("http")
    def get_public_key(self, secret_type=...): ...
    @blocking("http")
    def get_repo(self, name): ...
    @blocking("http")
    def get_team(self, id): ...
    @blocking("http")
    def get_team_by_slug(self, slug): ...
    @blocking("http")
    def invite_user(self, user=..., email=..., role=..., teams=...): ...
    @blocking("http")
    def cancel_invitation(self, invitee): ...
    @blocking("http")
    def has_in_members(self, member): ...
    @blocking("http")
    def has_in_public_members(self, public_member): ...
    @blocking("http")
    def remove_from_membership(self, member): ...
    @blocking("http")
    def remove_from_members(self, member): ...
    @blocking("http")
    def remove_from_public_members(self, public_member): ...
    @blocking("http")
    def create_migration(self, repos, lock_repositories=..., exclude_attachments=...): ...
    @blocking("http")
    def get_custom_property(self, property_name): ...
    @blocking("http")
    def create_custom_properties(self, properties): ...
    @blocking("http")
    def create_custom_property(self, property): ...
    @blocking("http")
    def remove_custom_property(self, property_name): ...
    @blocking("http")
    def create_custom_property_values(self, repository_names, properties): ...
    @blocking("http")
    def create_code_security_config(
        self,
        name,
        description,
        advanced_security=...,
        dependency_graph=...,
        dependency_graph_autosubmit_action=...,
        dependabot_alerts=...,
        dependabot_security_updates=...,
        code_scanning_default_setup=...,
        secret_scanning=...,
        secret_scanning_push_protection=...,
        secret_scanning_delegated_bypass=...,
        secret_scanning_validity_checks=...,
        secret_scanning_non_provider_patterns=...,
        private_vulnerability_reporting=...,
        enforcement=...,
    ): ...
    @blocking("http")
    def edit_code_security_config(
        self,
        id,
        name=...,
        description=...,
        advanced_security=...,
        dependency_graph=...,
        dependency_graph_autosubmit_action=...,
        dependabot_alerts=...,
        dependabot_security_updates=...,
        code_scanning_default_setup=...,
        secret_scanning=...,
        secret_scanning_push_protection=...,
        secret_scanning_delegated_bypass=...,
        secret_scanning_validity_checks=...,
        secret_scanning_non_provider_patterns=...,
        private_vulnerability_reporting=...,
        enforcement=...,
    ): ...
    @blocking("http")
    def delete_code_security_config(self, id): ...
    @blocking("http")
    def get_code_security_config(self, id): ...
    @blocking("http")
    def set_default_code_security_config(self, id, default_for_new_repos=...): ...
    @blocking("http")
    def attach_security_config_to_repositories(self, id, scope, selected_repository_ids=...): ...
    @blocking("http")
    def detach_security_config_from_repositories(self, selected_repository_ids): ...
    @blocking("http")
    def create_self_hosted_runner_jitconfig(
        self, name, runner_group_id, labels, work_folder=...
    ): ...
    @blocking("http")
    def create_self_hosted_runner_registration_token(self): ...
    @blocking("http")
    def create_self_hosted_runner_remove_token(self): ...
    @blocking("http")
    def get_self_hosted_runner(self, runner_id): ...
    @blocking("http")
    def delete_self_hosted_runner(self, runner_id): ...
