@export()
@description('The four containers that documents pass through. All four must differ.')
type containerNames = {
  @description('Where seeds are dropped.')
  seeds: string
  @description('Where records go.')
  records: string
  @description('Where briefings go.')
  briefings: string
  @description('Where seeds that cannot be read leave an error record.')
  rejected: string
}

@export()
@description('What the app reads from its configuration section Reports.')
type pipelineSettings = {
  containers: containerNames
  @description('Largest seed that is read, in bytes.')
  @minValue(1)
  @maxValue(1073741824)
  maximumSeedBytes: int
  @description('What lays out PDFs.')
  renderer: 'QuestPdf' | 'BuiltIn'
  @description('The licence under which QuestPDF is used; docs/questpdf.md says who may choose what.')
  questPdfLicence: 'Community' | 'Professional' | 'Enterprise'
  pageFormat: 'A4' | 'Letter'
  @description('The marking on every page; empty: none.')
  @maxLength(80)
  handlingMarking: string
}
