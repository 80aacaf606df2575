// For az: az deployment sub create --location … --parameters infra/parameters/dev.bicepparam
using '../main.bicep'

param profile = 'dev'
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'reports-dev')
param location = readEnvironmentVariable('AZURE_LOCATION', 'northeurope')
param principalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param principalType = 'User'
