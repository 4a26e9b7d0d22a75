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
};
