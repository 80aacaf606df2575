// For az: az deployment sub create --location … --parameters infra/parameters/prod.bicepparam
using '../main.bicep'

param profile = 'prod'
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'reports-prod')
param location = readEnvironmentVariable('AZURE_LOCATION', 'northeurope')
// Nobody but the app reads production data; operators get their own, time-limited role.
param principalId = ''
param alertEmail = readEnvironmentVariable('REPORTS_ALERT_EMAIL', '')
param alwaysReadyInstances = 1
