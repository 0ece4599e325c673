from loopsafe import blocking

class Branch:
    @blocking("http")
    def get_protection(self): ...
    @blocking("http")
    def edit_protection(
        self,
        strict=...,
        contexts=...,
        enforce_admins=...,
        dismissal_users=...,
        dismissal_teams=...,
        dismissal_apps=...,
        dismiss_stale_reviews=...,
        require_code_owner_reviews=...,
        required_approving_review_count=...,
        user_push_restrictions=...,
        team_push_restrictions=...,
        app_push_restrictions=...,
        required_linear_history=...,
        allow_force_pushes=...,
        required_conversation_resolution=...,
        lock_branch=...,
        allow_fork_syncing=...,
        users_bypass_pull_request_allowances=...,
        teams_bypass_pull_request_allowances=...,
        apps_bypass_pull_request_allowances=...,
        block_creations=...,
        require_last_push_approval=...,
        allow_deletions=...,
        checks=...,
    ): ...
    @blocking("http")
    def remove_protection(self): ...
    @blocking("http")
    def get_required_status_checks(self): ...
    @blocking("http")
    def edit_required_status_checks(self, strict=..., contexts=..., checks=...): ...
    @blocking("http")
    def remove_required_status_checks(self): ...
    @blocking("http")
    def get_required_pull_request_reviews(self): ...
    @blocking("http")
    def edit_required_pull_request_reviews(
        self,
        dismissal_users=...,
        dismissal_teams=...,
        dismissal_apps=...,
        dismiss_stale_reviews=...,
        require_code_owner_reviews=...,
        required_approving_review_count=...,
        require_last_push_approval=...,
    ): ...
    @blocking("http")
    def remove_required_pull_request_reviews(self): ...
    @blocking("http")
    def get_admin_enforcement(self): ...
    @blocking("http")
    def set_admin_enforcement(self): ...
    @blocking("http")
    def remove_admin_enforcement(self): ...
    @blocking("http")
    def add_user_push_restrictions(self, *users): ...
    @blocking("http")
    def replace_user_push_restrictions(self, *users): ...
    @blocking("http")
    def remove_user_push_restrictions(self, *users): ...
    @blocking("http")
    def add_team_push_restrictions(self, *teams): ...
    @blocking("http")
    def replace_team_push_restrictions(self, *teams): ...
    @blocking("http")
    def remove_team_push_restrictions(self, *teams): ...
    @blocking("http")
    def remove_push_restrictions(self): ...
    @blocking("http")
    def get_required_signatures(self): ...
    @blocking("http")
    def add_required_signatures(self): ...
    @blocking("http")
    def remove_required_signatures(self): ...
    @blocking("http")
    def get_allow_deletions(self): ...
    @blocking("http")
    def set_allow_deletions(self): ...
    @blocking("http")
    def remove_allow_deletions(self): ...
