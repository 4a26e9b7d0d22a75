/** What readers of English type who should find a page that is no entry, a line each; no page shows it. */
export const searchedAs = {
  help: `
    I need help now
    who can I call
    emergency number
    hotline for trafficking victims
    call the police
    help for someone who is held
    I am in danger
    my child is missing, number to call
    number for children in trouble
    help in my country
    choose a country phone numbers
    helpline numbers
    where can I get help for my daughter
    I am locked in and need help
    help for Chinese people abroad
    list of emergency numbers by country
  `,
  place: `
    police number
    emergency phone number
    embassy phone
    consulate emergency number
    hotline for abused women
    children’s helpline
    human trafficking hotline number
    missing children number
    ambulance number
    which number for police here
    help for foreign workers phone
    Chinese embassy phone number
    can I text or chat with the helpline
    is the hotline open at night
    number for migrant workers
    what languages does the hotline speak
  `,
  family: `
    find my missing son
    my mother is missing
    looking for my daughter for years
    how to find my birth parents
    I was stolen as a child
    give blood to find my child
    what happens to my DNA
    police do not search for my child
    somebody calls and wants ransom
    someone says he found my son and wants money
    DNA match, what happens next
    meeting my lost child for the first time
    reporters want to talk to our family
    my missing brother is dead
    I do not want contact with my birth family
    what to write down for the police
  `,
  checker: `
    is this missing person notice real
    check a missing child message
    should I forward this
    fake missing child post
    paste a message and check it
    a missing notice in our WeChat group
    is this kidnapping warning true
    how to check a missing person post
    is it safe to share a missing child photo
    old missing notice or new
    who wrote this missing person post
    mum sent me a missing child message
    does this page send my text somewhere
    message with a reward for a missing child
  `,
  glossary: `
    what does this word mean
    words explained
    meaning of trafficking
    difference between smuggling and trafficking
    what is grooming
    what is debt bondage
    what is forced labour
    list of terms
    dictionary of trafficking words
    explain a word on this site
    legal words in simple language
    Chinese and English terms
    what is a mandatory reporter
    abbreviations explained
  `,
  guidance: `
    all guides
    advice for parents and workers
    safety tips
    how to stay safe
    prevention advice
    what can I do to protect my family
  `,
  topics: `
    subjects and root causes
    why does trafficking happen
    causes of human trafficking
    all topics
    browse by subject
  `,
  index: `
    list of all pages
    site map
    index
    everything on this site in alphabetical order
    find a page by its first letter
  `,
  agencies: `
    which authority is responsible
    ministries and organisations
    who runs the campaign
    NGOs and charities in the field
    police, courts and prosecutors in China
    list of government bodies
  `,
  corrections: `
    mistakes on this site
    what did you get wrong
    errors that were corrected
    latest changes to pages
    change log of the website
    retraction
  `,
  sources: `
    where does the information come from
    references and citations
    bibliography for an essay
    links to official documents
    list of sources
    which reports and laws do you use
  `,
  evidence: `
    figures and statistics
    how many cases, all numbers in one list
    data on trafficking in China
    how sure is it, grades
    proof for what you say
    claims of the police and what they rest on
    fact check
  `,
  news: `
    latest news
    what happened this year
    news about missing children and trafficking
    press reports
    recent announcements of the police
  `,
  campaigns: `
    police campaigns against trafficking
    anti-trafficking operations in China
    all campaigns by year
    crackdowns compared
    special operations
  `,
  cases: `
    court cases
    verdicts and sentences
    trials of traffickers
    real cases
    what did the court decide
    list of cases
  `,
  questions: `
    frequently asked questions
    FAQ
    answers to common questions
    myths and facts
    is it true that
  `,
  lessons: `
    lesson plans
    material for teachers
    teach pupils about safety
    school class activity
    worksheet for a class
    primary school secondary school lesson
  `,
};
