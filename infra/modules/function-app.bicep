import { pipelineSettings } from 'types.bicep'

param name string
param planName string
param location string
param tags object

@description('The identity that the app acts as, everywhere.')
param identityId string
param identityClientId string

@description('Account for the host\'s own state and the deployment package.')
param hostAccountName string

@description('Account that holds seeds and outputs.')
param dataAccountName string

@description('Container that code is deployed to.')
param packageContainer string

@description('Application Insights component.')
param componentName string

@description('Subnet that the app reaches storage through; empty: none.')
param subnetId string
param instanceMemoryMB int
param maximumInstanceCount int
param alwaysReadyInstances int
param pipeline pipelineSettings

resource hostAccount 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: hostAccountName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: dataAccountName
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

// AzureWebJobsStorage itself must not exist, not even empty: it would hide the settings below it.
var hostSettings = {
  AzureWebJobsStorage__accountName: hostAccountName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
}

// Both addresses: with the blob service alone, poison messages cannot be written (azure-functions-host #8019).
var dataSettings = {
  Seeds__blobServiceUri: dataAccount.properties.primaryEndpoints.blob
  Seeds__queueServiceUri: dataAccount.properties.primaryEndpoints.queue
  Seeds__credential: 'managedidentity'
  Seeds__clientId: identityClientId
}

var telemetrySettings = {
  APPLICATIONINSIGHTS_CONNECTION_STRING: component.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

var pipelineSettingValues = {
  Reports__Containers__Seeds: pipeline.containers.seeds
  Reports__Containers__Records: pipeline.containers.records
  Reports__Containers__Briefings: pipeline.containers.briefings
  Reports__Containers__Rejected: pipeline.containers.rejected
  Reports__MaximumSeedBytes: string(pipeline.maximumSeedBytes)
  Reports__Renderer: pipeline.renderer
  Reports__QuestPdfLicence: pipeline.questPdfLicence
  Reports__PageFormat: pipeline.pageFormat
  Reports__HandlingMarking: pipeline.handlingMarking
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  // azd finds where to deploy by this tag.
  tags: union(tags, { 'azd-service-name': 'reports' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostAccount.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'blob', instanceCount: alwaysReadyInstances }]
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(hostSettings, dataSettings, telemetrySettings, pipelineSettingValues)
  }

  // Deployments sign in with Entra ID; no publishing password exists.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output name string = app.name
output url string = 'https://${app.properties.defaultHostName}'
