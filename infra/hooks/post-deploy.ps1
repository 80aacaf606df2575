#!/usr/bin/env pwsh
# Subscribes the deployed functions to blob events. azd runs this after each deployment; running it again changes nothing.
#
# The order matters: the key in the events' address exists only once the host has loaded the blob triggers, and Event Grid
# calls the address before it accepts a subscription. Both are waited for, and the key itself never leaves Azure.
[CmdletBinding()]
param()

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
# Failing calls of az are looked at one by one below.
$PSNativeCommandUseErrorActionPreference = $false

$attempts = if ($env:REPORTS_HOOK_ATTEMPTS) { [int]$env:REPORTS_HOOK_ATTEMPTS } else { 20 }
$delay = if ($env:REPORTS_HOOK_DELAY_SECONDS) { [int]$env:REPORTS_HOOK_DELAY_SECONDS } else { 15 }

function Wait-Step {
    param([string]$What, [scriptblock]$Step)
    for ($try = 1; -not (& $Step); $try++) {
        if ($try -ge $attempts) { throw "post-deploy: ${What}: gave up after $attempts tries" }
        Write-Output "post-deploy: ${What}: not yet (try $try of $attempts)"
        Start-Sleep -Seconds $delay
    }
    Write-Output "post-deploy: ${What}: done"
}

function Test-FunctionList {
    $names = az functionapp function list --resource-group $env:AZURE_RESOURCE_GROUP --name $env:AZURE_FUNCTION_APP_NAME `
        --query '[].name' --output tsv --only-show-errors
    if ($LASTEXITCODE -ne 0) { return $false }
    foreach ($name in 'ParseSeed', 'RenderBriefing') {
        if (-not (@($names) -like "*/$name")) { return $false }
    }
    return $true
}

function Test-EventKey {
    $answer = az functionapp keys list --resource-group $env:AZURE_RESOURCE_GROUP --name $env:AZURE_FUNCTION_APP_NAME `
        --query 'systemKeys.blobs_extension != null' --output tsv --only-show-errors
    return $LASTEXITCODE -eq 0 -and $answer -eq 'true'
}

function Add-Subscription {
    az deployment group create --resource-group $env:AZURE_RESOURCE_GROUP --name reports-event-subscriptions `
        --template-file "$PSScriptRoot/../event-subscriptions.bicep" `
        --parameters "functionAppName=$env:AZURE_FUNCTION_APP_NAME" "systemTopicName=$env:REPORTS_SYSTEM_TOPIC" `
        "dataAccountName=$env:REPORTS_DATA_ACCOUNT" "seedsContainer=$env:REPORTS_SEEDS_CONTAINER" `
        "recordsContainer=$env:REPORTS_RECORDS_CONTAINER" "deadLetterContainer=$env:REPORTS_DEAD_LETTER_CONTAINER" `
        --only-show-errors --output none
    return $LASTEXITCODE -eq 0
}

function Test-Subscription {
    param([string]$Name)
    $state = az eventgrid system-topic event-subscription show --resource-group $env:AZURE_RESOURCE_GROUP `
        --system-topic-name $env:REPORTS_SYSTEM_TOPIC --name $Name --query provisioningState --output tsv --only-show-errors
    return $LASTEXITCODE -eq 0 -and $state -eq 'Succeeded'
}

if (-not (Get-Command az -CommandType Application -ErrorAction Ignore)) {
    throw 'post-deploy: az is not on the PATH: install the Azure CLI'
}
foreach ($name in 'AZURE_RESOURCE_GROUP', 'AZURE_FUNCTION_APP_NAME', 'REPORTS_SYSTEM_TOPIC', 'REPORTS_DATA_ACCOUNT',
    'REPORTS_SEEDS_CONTAINER', 'REPORTS_RECORDS_CONTAINER', 'REPORTS_DEAD_LETTER_CONTAINER') {
    if (-not [Environment]::GetEnvironmentVariable($name)) {
        throw "post-deploy: $name is not set: run azd provision first, or azd env get-values"
    }
}

Wait-Step 'the functions are loaded' { Test-FunctionList }
Wait-Step 'the key for events exists' { Test-EventKey }
Wait-Step 'the subscriptions are made' { Add-Subscription }
Wait-Step 'evgs-parse-seed is active' { Test-Subscription 'evgs-parse-seed' }
Wait-Step 'evgs-render-briefing is active' { Test-Subscription 'evgs-render-briefing' }
