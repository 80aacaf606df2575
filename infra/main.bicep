// Everything a running deployment needs except the two Event Grid subscriptions: those need a key that exists only once the
// code is deployed, so the post-deploy hook adds them with event-subscriptions.bicep.
targetScope = 'subscription'

@description('Name of the environment. It goes into the resource group\'s name, the tags and the unique suffix of every other name.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region for every resource. It must offer the Flex Consumption plan (az functionapp list-flexconsumption-locations).')
@metadata({ azd: { type: 'location' } })
param location string

@description('What the defaults below are for: dev is cheap and open to the developer, prod is redundant and closed.')
@allowed(['dev', 'prod'])
param profile string = 'dev'

@description('Object id of whoever deploys, to be given access to seeds and briefings with az. Empty: nobody besides the app.')
param principalId string = ''

@description('Kind of principal that principalId names.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param principalType string = 'User'

@description('Put storage behind a firewall and reach it by private endpoints from a virtual network.')
param virtualNetworkEnabled bool = profile == 'prod'

@description('Addresses or CIDR ranges outside the virtual network that may reach the data account, if virtualNetworkEnabled.')
param allowedAddresses string[] = []

@description('Keep seeds and outputs in an account of their own, apart from the host\'s and the deployment package\'s.')
param separateDataAccount bool = profile == 'prod'

@description('Redundancy of the storage accounts.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS', 'Standard_RAGZRS'])
param storageSku string = profile == 'prod' ? 'Standard_ZRS' : 'Standard_LRS'

@description('Days for which deleted and overwritten blobs can be brought back.')
@minValue(1)
@maxValue(365)
param softDeleteDays int = profile == 'prod' ? 30 : 7

@description('Memory of one instance in MB. Processor share comes with it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances that one group of functions may grow to.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = profile == 'prod' ? 100 : 40

@description('Instances that stay warm for the blob triggers; 0 scales to zero. They are billed while idle.')
@minValue(0)
@maxValue(100)
param alwaysReadyInstances int = 0

@description('Give the app\'s identity Storage Account Contributor on the host account as well. See docs/operations.md before turning it on.')
param hostAccountContributor bool = false

@description('Address that alerts are mailed to. Empty: alerts fire but notify nobody.')
param alertEmail string = ''

@description('Minutes after a seed\'s arrival by which its briefing or its rejection must exist.')
@minValue(5)
@maxValue(120)
param briefingDeadlineMinutes int = 15

@description('What the app is told about its work; each becomes a setting Reports__…')
param pipeline pipelineSettings = {
  containers: { seeds: 'seeds', records: 'records', briefings: 'briefings', rejected: 'rejected' }
  maximumSeedBytes: 20971520
  renderer: 'QuestPdf'
  questPdfLicence: 'Community'
  pageFormat: 'A4'
  handlingMarking: ''
}

import { pipelineSettings } from 'modules/types.bicep'

var suffix = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName, application: 'reports', profile: profile }
var functionAppName = 'func-reports-${suffix}'
var hostAccountName = take('streports${suffix}', 24)
var dataAccountName = separateDataAccount ? take('strepdata${suffix}', 24) : hostAccountName
var packageContainer = 'deployment'
var deadLetterContainer = 'dead-letters'
var dataContainers = [
  pipeline.containers.seeds
  pipeline.containers.records
  pipeline.containers.briefings
  pipeline.containers.rejected
]

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-reports-${suffix}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-reports-${suffix}'
    componentName: 'appi-reports-${suffix}'
    location: location
    tags: tags
    publisherPrincipalId: identity.outputs.principalId
  }
}

module hostStorage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: hostAccountName
    location: location
    tags: tags
    sku: storageSku
    containers: separateDataAccount
      ? [packageContainer]
      : concat([packageContainer, deadLetterContainer], dataContainers)
    softDeleteDays: softDeleteDays
    firewallEnabled: virtualNetworkEnabled
    allowedAddresses: separateDataAccount ? [] : allowedAddresses
    workspaceId: monitoring.outputs.workspaceId
    expiring: separateDataAccount ? [] : [pipeline.containers.rejected, deadLetterContainer]
    cooling: separateDataAccount
      ? []
      : [pipeline.containers.seeds, pipeline.containers.records, pipeline.containers.briefings]
  }
}

module dataStorage 'modules/storage.bicep' = if (separateDataAccount) {
  scope: group
  params: {
    name: dataAccountName
    location: location
    tags: tags
    sku: storageSku
    containers: concat([deadLetterContainer], dataContainers)
    softDeleteDays: softDeleteDays
    firewallEnabled: virtualNetworkEnabled
    allowedAddresses: allowedAddresses
    workspaceId: monitoring.outputs.workspaceId
    expiring: [pipeline.containers.rejected, deadLetterContainer]
    cooling: [pipeline.containers.seeds, pipeline.containers.records, pipeline.containers.briefings]
  }
}

module hostRoles 'modules/host-roles.bicep' = {
  scope: group
  params: {
    accountName: hostStorage.outputs.name
    principalId: identity.outputs.principalId
    accountContributor: hostAccountContributor
  }
}

module dataRoles 'modules/data-roles.bicep' = {
  scope: group
  dependsOn: [hostStorage, dataStorage]
  params: {
    accountName: dataAccountName
    containers: dataContainers
    appPrincipalId: identity.outputs.principalId
    appNeedsQueues: separateDataAccount
    operatorPrincipalId: principalId
    operatorPrincipalType: principalType
  }
}

module network 'modules/network.bicep' = if (virtualNetworkEnabled) {
  scope: group
  dependsOn: [hostStorage, dataStorage]
  params: {
    suffix: suffix
    location: location
    tags: tags
    accountNames: union([hostAccountName], [dataAccountName])
  }
}

module app 'modules/function-app.bicep' = {
  scope: group
  // Without its roles the host cannot start; without private endpoints it cannot reach storage.
  dependsOn: [hostRoles, dataRoles]
  params: {
    name: functionAppName
    planName: 'asp-reports-${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    hostAccountName: hostStorage.outputs.name
    dataAccountName: dataAccountName
    packageContainer: packageContainer
    componentName: monitoring.outputs.componentName
    subnetId: network.?outputs.?functionsSubnetId ?? ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
    pipeline: pipeline
  }
}

module events 'modules/system-topic.bicep' = {
  scope: group
  dependsOn: [hostStorage, dataStorage]
  params: {
    name: 'egst-reports-${suffix}'
    location: location
    tags: tags
    accountName: dataAccountName
    deadLetterContainer: deadLetterContainer
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    componentId: monitoring.outputs.componentId
    topicId: events.outputs.id
    dataAccountName: dataAccountName
    containers: pipeline.containers
    briefingDeadlineMinutes: briefingDeadlineMinutes
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    componentId: monitoring.outputs.componentId
  }
}

// azd keeps these in the environment: the post-deploy hook and the README's commands read them from there.
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_LOCATION string = location
output AZURE_FUNCTION_APP_NAME string = app.outputs.name
output AZURE_FUNCTION_APP_URL string = app.outputs.url
output REPORTS_DATA_ACCOUNT string = dataAccountName
output REPORTS_SEEDS_CONTAINER string = pipeline.containers.seeds
output REPORTS_RECORDS_CONTAINER string = pipeline.containers.records
output REPORTS_BRIEFINGS_CONTAINER string = pipeline.containers.briefings
output REPORTS_REJECTED_CONTAINER string = pipeline.containers.rejected
output REPORTS_DEAD_LETTER_CONTAINER string = deadLetterContainer
output REPORTS_SYSTEM_TOPIC string = events.outputs.name
