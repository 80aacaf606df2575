@{
    Severity = @('Error', 'Warning', 'Information')
    ExcludeRules = @(
        # Changes nothing that running it twice would change; azd offers no -WhatIf to pass on.
        'PSUseShouldProcessForStateChangingFunctions'
    )
}
